import { roleWord } from "@/components/auth/role-word";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { savePersonAction } from "@/lib/auth/actions";
import type { Role } from "@/lib/platform/prisma/enums";

type Choice = { id: string; name: string };
type EditedPerson = {
  id: string;
  name: string;
  email: string;
  role: Role;
  teamId: string | null;
  regionId: string | null;
  department: string | null;
  language: string;
  timeZone: string;
  isVip: boolean;
  isActive: boolean;
};

type PersonFormProps = { person: EditedPerson | null; teams: Choice[]; regions: Choice[]; timeZones: string[] };

const roles = Object.entries(roleWord).map(([value, label]) => ({ value, label }));
const languages = [
  { value: "en", label: "English" },
  { value: "de", label: "Deutsch" },
  { value: "es", label: "Español" },
];
const optionsOf = (choices: Choice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));

/** Who a person is, what she may do and where she works. */
export function PersonForm({ person, teams, regions, timeZones }: PersonFormProps) {
  return (
    <Form action={savePersonAction} label={person ? `Change ${person.name}` : "New person"} afterSuccess="keep">
      <input type="hidden" name="id" value={person?.id ?? ""} />
      <TextField name="name" label="Name" required defaultValue={person?.name ?? ""} />
      <TextField name="email" label="E-mail address" type="email" required defaultValue={person?.email ?? ""} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField name="role" label="Role" options={roles} defaultValue={person?.role ?? "requester"} />
        <SelectField
          name="teamId"
          label="Team"
          placeholder="No team"
          options={optionsOf(teams)}
          defaultValue={person?.teamId ?? ""}
        />
        <SelectField
          name="regionId"
          label="Region"
          placeholder="No region"
          options={optionsOf(regions)}
          defaultValue={person?.regionId ?? ""}
        />
        <TextField name="department" label="Department" optional defaultValue={person?.department ?? ""} />
        <SelectField name="language" label="Language" options={languages} defaultValue={person?.language ?? "en"} />
        <SelectField
          name="timeZone"
          label="Time zone"
          options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
          defaultValue={person?.timeZone ?? "UTC"}
        />
      </div>
      <TextField
        name="password"
        label={person ? "New password" : "Password"}
        type="password"
        autoComplete="new-password"
        optional
        hint="At least 12 characters. Without one she signs in by single sign-on, or not at all. A new password ends her sessions."
      />
      <Checkbox name="isVip" label="VIP" hint="Shown on her tickets." defaultChecked={person?.isVip ?? false} />
      <Checkbox
        name="isActive"
        label="May sign in"
        hint="Taking this away ends her sessions at once."
        defaultChecked={person?.isActive ?? true}
      />
      <div className="flex gap-2">
        <SubmitButton variant="primary">{person ? "Save" : "Add person"}</SubmitButton>
        <LinkButton href="/admin/people" variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </Form>
  );
}
