"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import { Spinner } from "@/components/ui/spinner";
import { type QueueFilters as Filters, type QueueView, queueHref, readQueueSearch } from "@/lib/tickets/queue-view";

type Choice = { value: string; label: string };
type QueueFiltersProps = {
  view: QueueView;
  filters: Filters;
  options: Record<keyof Filters, Choice[]>;
};

const fields: { name: keyof Filters; label: string; any: string }[] = [
  { name: "priority", label: "Priority", any: "Any priority" },
  { name: "status", label: "Status", any: "Any status" },
  { name: "team", label: "Team", any: "Any team" },
  { name: "assignee", label: "Assignee", any: "Anybody" },
  { name: "category", label: "Category", any: "Any category" },
  { name: "type", label: "Type", any: "Any type" },
];

/** What the queue is narrowed to. Each choice is kept in the address; without scripts a button applies them. */
export function QueueFilters({ view, filters, options }: QueueFiltersProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const isFiltered = Object.values(filters).some(Boolean);

  const apply = (form: HTMLFormElement) => {
    const search = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    startTransition(() => router.push(queueHref({ ...readQueueSearch(search, view), after: null })));
  };

  return (
    <form
      method="get"
      action="/desk/queue"
      aria-label="Narrow the queue"
      onChange={(event) => apply(event.currentTarget)}
      className="-m-1 flex items-center gap-2 overflow-x-auto p-1 sm:flex-wrap"
    >
      <input type="hidden" name="view" value={view} />
      {fields.map(({ name, label, any }) => (
        <SelectField
          key={`${name}-${filters[name] ?? ""}`}
          name={name}
          label={label}
          hideLabel
          placeholder={any}
          options={options[name]}
          defaultValue={filters[name] ?? ""}
          className="w-36 shrink-0"
        />
      ))}
      <noscript>
        <Button type="submit">Apply</Button>
      </noscript>
      {isFiltered && (
        <LinkButton href={queueHref({ view, filters: {}, after: null })} variant="quiet">
          Clear
        </LinkButton>
      )}
      {pending && <Spinner label="Loading" />}
    </form>
  );
}
