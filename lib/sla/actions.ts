"use server";

import { action } from "@/lib/auth/action";
import { saveCalendar, savePolicy } from "@/lib/sla/commands";
import { SaveCalendarInput, SavePolicyInput } from "@/lib/sla/inputs";

export const saveCalendarAction = action({
  permission: "administer",
  input: SaveCalendarInput,
  run: saveCalendar,
  stale: () => ["/admin/calendars"],
  goTo: () => "/admin/calendars",
});

export const savePolicyAction = action({
  permission: "administer",
  input: SavePolicyInput,
  run: savePolicy,
  stale: () => ["/admin/sla"],
  goTo: () => "/admin/sla",
});
