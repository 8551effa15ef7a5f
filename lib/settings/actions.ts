"use server";

import { action } from "@/lib/auth/action";
import { Choices } from "@/lib/settings/choices";
import { saveChoices } from "@/lib/settings/commands";

export const saveChoicesAction = action({
  permission: "administer",
  input: Choices,
  run: saveChoices,
  stale: () => ["/admin/settings"],
});
