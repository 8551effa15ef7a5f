import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { saveTeamAction } from "@/lib/auth/actions";

type EditedTeam = {
  id: string;
  name: string;
  tier: number;
  leadId: string | null;
  isTriage: boolean;
  isActive: boolean;
};
type TeamFormProps = { team: EditedTeam | null; leads: { id: string; name: string }[] };

const tiers = [
  { value: "1", label: "1 · Front line" },
  { value: "2", label: "2 · Specialists" },
  { value: "3", label: "3 · Engineers" },
];

/** What a team is called, who leads it and how far up it stands. */
export function TeamForm({ team, leads }: TeamFormProps) {
  return (
    <Form action={saveTeamAction} label={team ? `Change ${team.name}` : "New team"} afterSuccess="keep">
      <input type="hidden" name="id" value={team?.id ?? ""} />
      <TextField name="name" label="Name" required defaultValue={team?.name ?? ""} />
      <SelectField
        name="tier"
        label="Tier"
        hint="Escalation goes up."
        options={tiers}
        defaultValue={String(team?.tier ?? 1)}
      />
      <SelectField
        name="leadId"
        label="Lead"
        hint="Hears of risks and breaches."
        placeholder="Nobody"
        options={leads.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={team?.leadId ?? ""}
      />
      <Checkbox
        name="isTriage"
        label="Triage"
        hint="Tickets wait here until somebody decides; leaving it is no hop."
        defaultChecked={team?.isTriage ?? false}
      />
      <Checkbox name="isActive" label="Takes tickets" defaultChecked={team?.isActive ?? true} />
      <div className="flex gap-2">
        <SubmitButton variant="primary">{team ? "Save" : "Add team"}</SubmitButton>
        <LinkButton href="/admin/teams" variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </Form>
  );
}
