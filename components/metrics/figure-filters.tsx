"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select-field";
import { Spinner } from "@/components/ui/spinner";
import { TextField } from "@/components/ui/text-field";
import { type Address, hrefOf } from "@/lib/metrics/address";
import type { Dimension } from "@/lib/metrics/definition";
import { presets } from "@/lib/metrics/presets";
import { dimensionWord } from "@/lib/metrics/slice-words";

export type FilterOptions = { dimension: Dimension; options: { value: string; label: string }[] }[];

type FigureFiltersProps = {
  path: string;
  address: Address;
  period: { preset: string; first: string; last: string };
  filters: FilterOptions;
  /** What must stay in the address beside period and slice. */
  kept?: Record<string, string>;
};

/** Which period and which part of the facts. Each choice is kept in the address; without scripts a button applies them. */
export function FigureFilters({ path, address, period, filters, kept = {} }: FigureFiltersProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const isFiltered = Object.keys(address.filter).length > 0;
  const isCustom = period.preset === "custom";

  const apply = (form: HTMLFormElement) => {
    if (!form.checkValidity()) return;
    const given = new FormData(form);
    const said = (name: string) => String(given.get(name) ?? "");
    const asked = { period: said("period"), from: said("from"), to: said("to") };
    // What has no field here (a promise, an agent) stays as it was.
    const filter = {
      ...address.filter,
      ...Object.fromEntries(filters.map(({ dimension }) => [dimension, said(dimension)])),
    };
    startTransition(() => router.push(hrefOf(path, { asked, filter }, kept), { scroll: false }));
  };

  return (
    <form
      method="get"
      action={path}
      aria-label="Period and filters"
      onChange={(event) => apply(event.currentTarget)}
      className="flex flex-wrap items-end gap-3"
    >
      {Object.entries({ ...unseen(address, filters), ...kept }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        key={`period-${period.preset}`}
        name="period"
        label="Period"
        options={Object.entries(presets).map(([value, label]) => ({ value, label }))}
        defaultValue={period.preset}
        className="w-40"
      />
      {isCustom ? (
        <>
          <TextField
            key={`from-${period.first}`}
            name="from"
            label="From"
            type="date"
            defaultValue={period.first}
            required
          />
          <TextField key={`to-${period.last}`} name="to" label="To" type="date" defaultValue={period.last} required />
        </>
      ) : (
        <>
          <input type="hidden" name="from" value={period.first} />
          <input type="hidden" name="to" value={period.last} />
        </>
      )}
      {filters.map(({ dimension, options }) => (
        <SelectField
          key={`${dimension}-${address.filter[dimension] ?? ""}`}
          name={dimension}
          label={dimensionWord[dimension]}
          placeholder="All"
          options={options}
          defaultValue={address.filter[dimension] ?? ""}
          className="w-32"
        />
      ))}
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
      {isFiltered && (
        <LinkButton href={hrefOf(path, { ...address, filter: {} }, kept)} variant="quiet">
          Clear filters
        </LinkButton>
      )}
      <span className="self-center">{pending && <Spinner label="Counting" />}</span>
    </form>
  );
}

/** What the address narrows to without a field for it. */
function unseen({ filter }: Address, filters: FilterOptions): Record<string, string> {
  const seen = new Set<string>(filters.map(({ dimension }) => dimension));
  return Object.fromEntries(Object.entries(filter).filter(([dimension]) => !seen.has(dimension)));
}
