import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { saveCalendarAction } from "@/lib/sla/actions";
import { weekdays } from "@/lib/sla/calendar";
import type { CalendarWords } from "@/lib/sla/calendar-words";

type CalendarFormProps = { id: string | null; name: string; words: CalendarWords; timeZones: string[] };

const dayWord = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
} as const;

/** When a desk is open, written as one would say it. */
export function CalendarForm({ id, name, words, timeZones }: CalendarFormProps) {
  return (
    <Form action={saveCalendarAction} label={id ? `Change ${name}` : "New calendar"} afterSuccess="keep">
      <input type="hidden" name="id" value={id ?? ""} />
      <TextField name="name" label="Name" required defaultValue={name} />
      <SelectField
        name="timezone"
        label="Time zone"
        options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        defaultValue={words.timezone}
      />
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="mb-2 text-dense font-medium text-ink">
          Opening hours, several a day with a comma between; empty is closed
        </legend>
        {weekdays.map((day) => (
          <TextField
            key={day}
            name={`hours.${day}`}
            label={dayWord[day]}
            placeholder="09:00-12:00, 13:00-17:00"
            defaultValue={words.hours[day]}
          />
        ))}
      </fieldset>
      <TextArea
        name="holidays"
        label="Holidays"
        hint="One a line: 2026-12-25, every year as --12-25, a range as 2026-12-27/2026-12-31."
        optional
        defaultValue={words.holidays}
      />
      <TextArea
        name="overrides"
        label="Special days"
        hint="One a line, instead of that day's hours: 2026-12-24 09:00-12:00."
        optional
        defaultValue={words.overrides}
      />
      <TextArea
        name="breaks"
        label="Closed for a while"
        hint="One a line: 2026-03-02 14:00-15:00."
        optional
        defaultValue={words.breaks}
      />
      {id && (
        <p className="text-dense text-muted">
          Clocks that run now are computed anew. A breach that was recorded stays recorded.
        </p>
      )}
      <div className="flex gap-2">
        <SubmitButton variant="primary">{id ? "Save" : "Add calendar"}</SubmitButton>
        <LinkButton href="/admin/calendars" variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </Form>
  );
}
