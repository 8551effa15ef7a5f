import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveMatrixAction } from "@/lib/tickets/actions/administer";
import { levels, type PriorityMatrix, priorities } from "@/lib/tickets/priority";

const impactWord = { high: "Many people, or the business", medium: "A team", low: "One person" } as const;
const urgencyWord = { high: "Work has stopped", medium: "Work is hampered", low: "It can wait" } as const;
const options = priorities.map((priority) => ({ value: priority, label: priority }));

/** Nine fields, one for each pair of impact and urgency. */
export function MatrixForm({ matrix }: { matrix: PriorityMatrix }) {
  return (
    <Form
      action={saveMatrixAction}
      label="Priority matrix"
      success="Saved. New tickets follow it from now on."
      afterSuccess="keep"
    >
      <div className="overflow-x-auto">
        <table className="w-full border-separate border-spacing-2 text-left text-dense">
          <thead>
            <tr>
              <th scope="col" className="font-medium text-muted">
                Impact, then urgency
              </th>
              {levels.map((urgency) => (
                <th key={urgency} scope="col" className="font-medium text-muted">
                  {urgencyWord[urgency]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map((impact) => (
              <tr key={impact}>
                <th scope="row" className="pr-4 font-medium text-ink">
                  {impactWord[impact]}
                </th>
                {levels.map((urgency) => (
                  <td key={urgency}>
                    <SelectField
                      name={`${impact}.${urgency}`}
                      label={`${impactWord[impact]}; ${urgencyWord[urgency]}`}
                      hideLabel
                      options={options}
                      defaultValue={matrix[impact][urgency]}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SubmitButton variant="primary" className="self-start">
        Save
      </SubmitButton>
    </Form>
  );
}
