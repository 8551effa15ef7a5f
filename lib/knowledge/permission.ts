/** Who may read and who may write an article. Pure, so that a page hides what a command would refuse. */
import { type Actor, isDesk } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { Audience } from "@/lib/platform/prisma/enums";

/** What this person's published articles may be addressed to. Nobody signed in reads what everyone may. */
export function audiencesOf(actor: Actor | null): Audience[] {
  return actor && (isDesk(actor) || mayEdit(actor)) ? ["everyone", "agents"] : ["everyone"];
}

/** The filter every query of articles for readers starts from. */
export function readableBy(actor: Actor | null): Prisma.ArticleWhereInput {
  return { status: "published", audience: { in: audiencesOf(actor) } };
}

/** @example mayEdit({ role: "knowledge_manager" }) // true */
export function mayEdit(actor: Pick<Actor, "role"> | null): boolean {
  return may(actor, "edit-article");
}
