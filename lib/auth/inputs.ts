/** What the outside may ask of people and sign-in. */
import { z } from "zod";
import { chosenOrNone, idOrNew, ticked } from "@/lib/kernel/form-fields";

const email = z.string().trim().toLowerCase().pipe(z.email("That is not an e-mail address."));
const password = z
  .string()
  .min(12, "Use at least 12 characters: a sentence is fine.")
  .max(200, "Keep it under 200 characters.");
const name = z.string().trim().min(2, "Write the name.").max(120, "Keep the name under 120 characters.");
const timeZone = z
  .string()
  .refine(
    (zone) => Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC",
    "Choose a time zone from the list.",
  );

export const roles = ["requester", "agent", "lead", "knowledge_manager", "director", "administrator"] as const;
export const languages = ["en", "de", "es"] as const;

export const SignInInput = z.object({
  email,
  password: z.string().min(1, "Write your password.").max(200),
  next: z.string().optional(),
});

export const FirstAdministratorInput = z.object({ token: z.string().min(1), name, email, password });

export const SaveProfileInput = z.object({
  language: z.enum(languages, "Choose a language from the list."),
  timeZone,
});

export const SavePersonInput = z.object({
  id: idOrNew,
  name,
  email,
  role: z.enum(roles, "Choose a role."),
  teamId: chosenOrNone("Choose a team from the list."),
  regionId: chosenOrNone("Choose a region from the list."),
  department: z.string().trim().max(120).default(""),
  language: z.enum(languages, "Choose a language from the list."),
  timeZone,
  isVip: ticked,
  isActive: ticked,
  password: z.union([z.literal("").transform(() => undefined), password]).optional(),
});

export const SaveTeamInput = z.object({
  id: idOrNew,
  name,
  tier: z.coerce.number("Choose a tier.").int().min(1, "Choose a tier.").max(3, "Choose a tier."),
  leadId: chosenOrNone("Choose a lead from the list."),
  isTriage: ticked,
  isActive: ticked,
});

export const SaveRegionInput = z.object({
  id: idOrNew,
  name,
  timeZone,
});

export type SaveRegionInput = z.output<typeof SaveRegionInput>;
export type SignInInput = z.output<typeof SignInInput>;
export type FirstAdministratorInput = z.output<typeof FirstAdministratorInput>;
export type SaveProfileInput = z.output<typeof SaveProfileInput>;
export type SavePersonInput = z.output<typeof SavePersonInput>;
export type SaveTeamInput = z.output<typeof SaveTeamInput>;
