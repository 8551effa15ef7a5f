"use client";

import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveProfileAction } from "@/lib/auth/actions";
import { languages } from "@/lib/auth/inputs";

type ProfileFormProps = { language: string; timeZone: string; timeZones: readonly string[] };

const nameOf: Record<(typeof languages)[number], string> = { en: "English", de: "Deutsch", es: "Español" };

/** What a person chooses about herself. */
export function ProfileForm({ language, timeZone, timeZones }: ProfileFormProps) {
  return (
    <Form action={saveProfileAction} afterSuccess="keep" success="Saved." label="Your choices" className="gap-5">
      <SelectField
        name="language"
        label="Language of the messages we send you"
        defaultValue={language}
        options={languages.map((value) => ({ value, label: nameOf[value] }))}
      />
      <SelectField
        name="timeZone"
        label="Time zone"
        hint="Every time you see is on this clock."
        defaultValue={timeZone}
        options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
      />
      <div>
        <SubmitButton>Save</SubmitButton>
      </div>
    </Form>
  );
}
