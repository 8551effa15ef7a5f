/**
 * Who may do what, in one table: the pages hide what it forbids, every server action and route asks it first, and the
 * census test walks through it. Whether a particular ticket may be touched is the capability's own rule.
 */
import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/platform/prisma/enums";

const anyone = ["nobody", "requester", "agent", "lead", "knowledge_manager", "director", "administrator"] as const;
const signedIn = ["requester", "agent", "lead", "knowledge_manager", "director", "administrator"] as const;
const desk = ["agent", "lead", "administrator"] as const;
const figures = ["lead", "director", "administrator", "knowledge_manager"] as const;
const editors = ["knowledge_manager", "lead", "administrator"] as const;
const administrator = ["administrator"] as const;

export type Identity = Role | "nobody";

export const permissions = {
  // Signing in and out
  "sign-in": anyone,
  "sign-out": signedIn,
  "create-first-administrator": anyone,
  "save-profile": signedIn,
  // The portal
  "use-portal": signedIn,
  "record-journey": signedIn,
  "submit-request": signedIn,
  "reply-to-request": signedIn,
  "confirm-resolution": signedIn,
  "reject-resolution": signedIn,
  "close-request": signedIn,
  "answer-survey": anyone,
  // The desk
  "use-desk": desk,
  "open-ticket": desk,
  "move-ticket": desk,
  "assign-ticket": desk,
  "prioritise-ticket": desk,
  "categorise-ticket": desk,
  "escalate-ticket": desk,
  "reply-to-ticket": desk,
  "read-attachment": signedIn,
  // Knowledge
  "edit-article": editors,
  // Figures
  "read-figures": figures,
  // Administration
  administer: administrator,
  "read-outbox": administrator,
} as const satisfies Record<string, readonly Identity[]>;

export type Permission = keyof typeof permissions;

/**
 * May somebody of this identity do this at all?
 *
 * @example may({ role: "requester" }, "move-ticket") // false
 * @example may(null, "answer-survey")                // true
 */
export function may(actor: Pick<Actor, "role"> | null, permission: Permission): boolean {
  return (permissions[permission] as readonly Identity[]).includes(actor?.role ?? "nobody");
}
