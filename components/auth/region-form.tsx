import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { saveRegionAction } from "@/lib/auth/actions";

type RegionFormProps = { region: { id: string; name: string; timeZone: string } | null; timeZones: string[] };

/** Where people work: promises and figures can differ by it. */
export function RegionForm({ region, timeZones }: RegionFormProps) {
  return (
    <Form action={saveRegionAction} label={region ? `Change ${region.name}` : "New region"} afterSuccess="keep">
      <input type="hidden" name="id" value={region?.id ?? ""} />
      <TextField name="name" label="Name" required defaultValue={region?.name ?? ""} />
      <SelectField
        name="timeZone"
        label="Time zone"
        options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        defaultValue={region?.timeZone ?? "UTC"}
      />
      <div className="flex gap-2">
        <SubmitButton variant="primary">{region ? "Save" : "Add region"}</SubmitButton>
        <LinkButton href="/admin/regions" variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </Form>
  );
}
