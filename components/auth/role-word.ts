import type { Role } from "@/lib/platform/prisma/enums";

/** Each role as people read it. */
export const roleWord: Record<Role, string> = {
  requester: "Requester",
  agent: "Agent",
  lead: "Team lead",
  knowledge_manager: "Knowledge manager",
  director: "Director",
  administrator: "Administrator",
};
