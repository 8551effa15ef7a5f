"use server";
import { redirect } from "next/navigation";
import type { FormResult } from "@/components/ui/form-result";
export async function sendAction(_before: FormResult | null, form: FormData): Promise<FormResult> {
  const given = Object.fromEntries(
    [...form].filter((e): e is [string, string] => typeof e[1] === "string" && !e[0].startsWith("$")),
  );
  const subject = String(form.get("subject") ?? "");
  if (!subject)
    return {
      ok: false,
      refusal: { code: "invalid", message: "Say in a few words what is wrong.", field: "subject" },
      given,
    };
  if (subject === "boom") throw new Error("planted");
  if (subject === "go") redirect("/gallery-temporary/portal");
  if (subject === "top")
    return {
      ok: false,
      refusal: { code: "closed", message: "This request was closed meanwhile. Reopen it to reply." },
      given,
    };
  if (subject === "orphan")
    return { ok: false, refusal: { code: "closed", message: "A hidden field is missing.", field: "nowhere" }, given };
  return { ok: true, value: { reference: "INC-1" } };
}
export async function signOut(): Promise<void> {
  redirect("/gallery-temporary/sign-in");
}
