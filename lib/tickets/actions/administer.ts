"use server";

import { action } from "@/lib/auth/action";
import { SaveCategoryInput, SaveMatrixInput } from "@/lib/tickets/administration-inputs";
import { saveCategory, saveMatrix } from "@/lib/tickets/commands/administer";

export const saveCategoryAction = action({
  permission: "administer",
  input: SaveCategoryInput,
  run: saveCategory,
  stale: () => ["/admin/categories"],
  goTo: () => "/admin/categories",
});

export const saveMatrixAction = action({
  permission: "administer",
  input: SaveMatrixInput,
  run: saveMatrix,
  stale: () => ["/admin/priorities"],
});
