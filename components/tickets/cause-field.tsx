import { SelectField } from "@/components/ui/select-field";
import { causeWord } from "@/lib/tickets/words";

/** What the cause was: asked whenever a ticket is resolved. */
export function CauseField() {
  return (
    <SelectField
      name="cause"
      label="Cause"
      placeholder="Choose the cause"
      options={Object.entries(causeWord).map(([value, label]) => ({ value, label }))}
    />
  );
}
