import { TargetGrid, type WrittenTargets } from "@/components/sla/target-grid";
import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { savePolicyAction } from "@/lib/sla/actions";

type Choice = { id: string; name: string };
type EditedPolicy = {
  id: string;
  name: string;
  position: number;
  isActive: boolean;
  ticketType: "incident" | "service_request" | null;
  categoryId: string | null;
  regionId: string | null;
  calendarId: string;
  targets: WrittenTargets;
};
type PolicyFormProps = { policy: EditedPolicy | null; categories: Choice[]; regions: Choice[]; calendars: Choice[] };

const types = [
  { value: "incident", label: "Incidents" },
  { value: "service_request", label: "Service requests" },
];
const optionsOf = (choices: Choice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));

/** Which tickets a policy is for, and what it promises them. */
export function PolicyForm({ policy, categories, regions, calendars }: PolicyFormProps) {
  return (
    <Form action={savePolicyAction} label={policy ? `Change ${policy.name}` : "New policy"} afterSuccess="keep">
      <input type="hidden" name="id" value={policy?.id ?? ""} />
      <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
        <TextField name="name" label="Name" required defaultValue={policy?.name ?? ""} />
        <TextField
          name="position"
          label="Position"
          type="number"
          min={1}
          max={999}
          hint="The first that fits holds."
          defaultValue={String(policy?.position ?? 10)}
        />
      </div>
      <fieldset className="grid gap-4 sm:grid-cols-3">
        <legend className="mb-2 text-dense font-medium text-ink">For tickets of</legend>
        <SelectField
          name="ticketType"
          label="Type"
          placeholder="Any type"
          options={types}
          defaultValue={policy?.ticketType ?? ""}
        />
        <SelectField
          name="categoryId"
          label="Category"
          placeholder="Any category"
          options={optionsOf(categories)}
          defaultValue={policy?.categoryId ?? ""}
        />
        <SelectField
          name="regionId"
          label="Requester's region"
          placeholder="Any region"
          options={optionsOf(regions)}
          defaultValue={policy?.regionId ?? ""}
        />
      </fieldset>
      <SelectField
        name="calendarId"
        label="Calendar"
        options={optionsOf(calendars)}
        defaultValue={policy?.calendarId ?? calendars[0]?.id ?? ""}
      />
      <TargetGrid targets={policy?.targets ?? []} />
      <Checkbox name="isActive" label="In force" defaultChecked={policy?.isActive ?? true} />
      {policy && (
        <p className="text-dense text-muted">
          Open tickets keep the promises they were given. The new ones hold for new tickets, and when priority or
          category changes.
        </p>
      )}
      <div className="flex gap-2">
        <SubmitButton variant="primary">{policy ? "Save" : "Add policy"}</SubmitButton>
        <LinkButton href="/admin/sla" variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </Form>
  );
}
