import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { saveChoicesAction } from "@/lib/settings/actions";
import type { Choices } from "@/lib/settings/choices";

type ChoicesFormProps = { choices: Choices; timeZones: string[] };

/** What holds for the desk as a whole. */
export function ChoicesForm({ choices, timeZones }: ChoicesFormProps) {
  return (
    <Form action={saveChoicesAction} label="Windows and delays" success="Saved." afterSuccess="keep">
      <TextField
        name="reopenWindowDays"
        label="Days in which a resolved ticket can come back"
        hint="Later, a new ticket is made and linked."
        type="number"
        min={1}
        max={90}
        defaultValue={String(choices.reopenWindowDays)}
      />
      <TextField
        name="autoCloseDays"
        label="Days after which a resolved ticket is closed"
        hint="When the requester has not said anything."
        type="number"
        min={1}
        max={90}
        defaultValue={String(choices.autoCloseDays)}
      />
      <TextField
        name="surveyDelayMinutes"
        label="Minutes from a resolution to its survey"
        type="number"
        min={0}
        max={10080}
        defaultValue={String(choices.surveyDelayMinutes)}
      />
      <SelectField
        name="reportTimeZone"
        label="Time zone of the figures"
        hint="Days, weeks and months on the dashboard begin at its midnight."
        options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        defaultValue={choices.reportTimeZone}
      />
      <SubmitButton variant="primary" className="self-start">
        Save
      </SubmitButton>
    </Form>
  );
}
