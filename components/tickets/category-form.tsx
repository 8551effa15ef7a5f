import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { saveCategoryAction } from "@/lib/tickets/actions/administer";

type EditedCategory = {
  id: string;
  name: string;
  description: string;
  teamId: string | null;
  position: number;
  isActive: boolean;
};
type CategoryFormProps = { category: EditedCategory | null; teams: { id: string; name: string }[] };

/** What a category is called, and who gets its tickets. */
export function CategoryForm({ category, teams }: CategoryFormProps) {
  return (
    <Form action={saveCategoryAction} label={category ? `Change ${category.name}` : "New category"} afterSuccess="keep">
      <input type="hidden" name="id" value={category?.id ?? ""} />
      <TextField name="name" label="Name" required defaultValue={category?.name ?? ""} />
      <TextArea
        name="description"
        label="In the requester's words"
        hint="Shown on its tile in the portal."
        optional
        rows={2}
        defaultValue={category?.description ?? ""}
      />
      <SelectField
        name="teamId"
        label="Goes to"
        placeholder="Triage decides"
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={category?.teamId ?? ""}
      />
      <TextField
        name="position"
        label="Position"
        type="number"
        min={0}
        max={999}
        defaultValue={String(category?.position ?? 0)}
      />
      <Checkbox name="isActive" label="Can be chosen" defaultChecked={category?.isActive ?? true} />
      <div className="flex gap-2">
        <SubmitButton variant="primary">{category ? "Save" : "Add category"}</SubmitButton>
        <LinkButton href="/admin/categories" variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </Form>
  );
}
