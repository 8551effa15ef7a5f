import { Checkbox } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/text-field";
import type { ClockKind, Priority } from "@/lib/platform/prisma/enums";
import { durationWords } from "@/lib/sla/duration-words";
import { clockKinds, clockWords, targetField, targetPriorities } from "@/lib/sla/targets-form";

export type WrittenTargets = { priority: Priority; kind: ClockKind; seconds: number; isAroundTheClock: boolean }[];

/** One field for each priority and clock. An empty one promises nothing. */
export function TargetGrid({ targets }: { targets: WrittenTargets }) {
  const targetOf = (priority: Priority, kind: ClockKind) =>
    targets.find((target) => target.priority === priority && target.kind === kind);
  const isAroundTheClock = (priority: Priority) =>
    targets.some(
      (target) => target.priority === priority && target.kind !== "acknowledgement" && target.isAroundTheClock,
    );
  return (
    <fieldset>
      <legend className="mb-1 text-dense font-medium text-ink">
        Promises, as 4 h or 1 h 30 min; empty promises nothing
      </legend>
      <p className="mb-3 text-dense text-muted">Acknowledgements come from the machine and run around the clock.</p>
      <div className="overflow-x-auto">
        <table className="w-full min-w-[40rem] border-separate border-spacing-2 text-left text-dense">
          <thead>
            <tr>
              <th scope="col" className="font-medium text-muted">
                Priority
              </th>
              {clockKinds.map((kind) => (
                <th key={kind} scope="col" className="font-medium text-muted">
                  {clockWords[kind]}
                </th>
              ))}
              <th scope="col" className="font-medium text-muted">
                Day and night
              </th>
            </tr>
          </thead>
          <tbody>
            {targetPriorities.map((priority) => (
              <tr key={priority}>
                <th scope="row" className="font-medium text-ink">
                  {priority}
                </th>
                {clockKinds.map((kind) => {
                  const target = targetOf(priority, kind);
                  return (
                    <td key={kind}>
                      <TextField
                        name={targetField(priority, kind)}
                        label={`${clockWords[kind]} for ${priority}`}
                        hideLabel
                        defaultValue={target ? durationWords(target.seconds) : ""}
                      />
                    </td>
                  );
                })}
                <td>
                  <Checkbox
                    name={`clock.${priority}`}
                    label={`${priority} around the clock`}
                    defaultChecked={isAroundTheClock(priority)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
