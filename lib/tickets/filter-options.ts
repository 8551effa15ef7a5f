/** What the filters of a queue offer, in the desk's words. */
import { openStatuses } from "@/lib/tickets/lifecycle";
import { priorities } from "@/lib/tickets/priority";
import type { QueueFilters } from "@/lib/tickets/queue-view";
import { priorityWord, statusLabel, typeWord } from "@/lib/tickets/words";

type Named = { id: string; name: string };
type Choice = { value: string; label: string };

/** Teams and the people in them come from the desk; everything else from the tables of words. */
export function filterOptions(
  teams: readonly (Named & { people: readonly Named[] })[],
  categories: readonly Named[],
): Record<keyof QueueFilters, Choice[]> {
  const people = teams.flatMap(({ people: members }) => members).sort((a, b) => a.name.localeCompare(b.name, "en"));
  return {
    team: teams.map(choiceOf),
    assignee: [{ value: "nobody", label: "Nobody yet" }, ...people.map(choiceOf)],
    priority: priorities.map((value) => ({ value, label: `${value} ${priorityWord[value]}` })),
    status: [...openStatuses, "resolved" as const, "closed" as const].map((value) => ({
      value,
      label: statusLabel(value),
    })),
    category: categories.map(choiceOf),
    type: Object.entries(typeWord).map(([value, label]) => ({ value, label })),
  };
}

function choiceOf({ id, name }: Named): Choice {
  return { value: id, label: name };
}
