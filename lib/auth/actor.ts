/** On whose behalf something is read or done. The first argument of every query and command. */
import type { Role } from "@/lib/platform/prisma/enums";

export type Actor = {
  id: string;
  name: string;
  role: Role;
  teamId: string | null;
  regionId: string | null;
  timeZone: string;
};

/** People of the desk: they see every ticket and its internal notes. */
export const deskRoles = ["agent", "lead", "administrator"] as const satisfies readonly Role[];

/** @example isDesk({ role: "lead" }) // true */
export function isDesk({ role }: Pick<Actor, "role">): boolean {
  return (deskRoles as readonly Role[]).includes(role);
}

/** Where a person starts the day. @example homeOf({ role: "director" }) // "/dashboard" */
export function homeOf({ role }: Pick<Actor, "role">): string {
  if (role === "requester") return "/portal";
  if (role === "director") return "/dashboard";
  if (role === "knowledge_manager") return "/knowledge";
  return "/desk";
}
