import { redirect } from "next/navigation";
import { homeOf } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";

/** The start: everybody's own. */
export default async function StartPage() {
  const actor = await currentActor();
  redirect(actor ? homeOf(actor) : "/sign-in");
}
