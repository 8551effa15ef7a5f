"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type Answer, action, fieldsOf, firstProblem, typed } from "@/lib/auth/action";
import { homeOf } from "@/lib/auth/actor";
import { savePerson, saveRegion, saveTeam } from "@/lib/auth/commands/administer";
import { createFirstAdministrator } from "@/lib/auth/commands/first-administrator";
import { checkPassword, saveProfile } from "@/lib/auth/commands/sign-in";
import {
  FirstAdministratorInput,
  SavePersonInput,
  SaveProfileInput,
  SaveRegionInput,
  SaveTeamInput,
  SignInInput,
} from "@/lib/auth/inputs";
import { endSession, startSession } from "@/lib/auth/session";

export async function signInAction(_before: unknown, form: FormData): Promise<Answer<null>> {
  const asked = SignInInput.safeParse(fieldsOf(form));
  if (!asked.success) return { ...firstProblem(asked.error), given: typed(form) };
  const result = await checkPassword(asked.data, await address());
  if (!result.ok) return { ...result, given: typed(form) };
  await startSession(result.value);
  redirect(placeWithin(asked.data.next) ?? homeOf(result.value));
}

export async function signOutAction(): Promise<void> {
  await endSession();
  redirect("/sign-in");
}

export async function createFirstAdministratorAction(_before: unknown, form: FormData): Promise<Answer<null>> {
  const asked = FirstAdministratorInput.safeParse(fieldsOf(form));
  if (!asked.success) return { ...firstProblem(asked.error), given: typed(form) };
  const result = await createFirstAdministrator(asked.data);
  if (!result.ok) return { ...result, given: typed(form) };
  await startSession(result.value);
  redirect("/admin");
}

export const saveProfileAction = action({
  permission: "save-profile",
  input: SaveProfileInput,
  run: saveProfile,
  stale: () => ["/profile"],
});

export const savePersonAction = action({
  permission: "administer",
  input: SavePersonInput,
  run: savePerson,
  stale: () => ["/admin/people"],
  goTo: () => "/admin/people",
});

export const saveTeamAction = action({
  permission: "administer",
  input: SaveTeamInput,
  run: saveTeam,
  stale: () => ["/admin/teams"],
  goTo: () => "/admin/teams",
});

export const saveRegionAction = action({
  permission: "administer",
  input: SaveRegionInput,
  run: saveRegion,
  stale: () => ["/admin/regions"],
  goTo: () => "/admin/regions",
});

/** Where the request came from, as the socket or a trusted proxy says. */
async function address(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
}

/** Only a path of this site: an address elsewhere would send people away with a link that looks like ours. */
function placeWithin(next: string | undefined): string | null {
  return next && /^\/(?![/\\])[\w\-/?=&%.]*$/.test(next) ? next : null;
}
