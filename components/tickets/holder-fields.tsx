"use client";

import { useState } from "react";
import { SelectField } from "@/components/ui/select-field";
import type { Holder } from "@/lib/tickets/queries/list-holders";

type HolderFieldsProps = { holders: readonly Holder[]; teamId?: string | null; assigneeId?: string | null };

const tierWord: Record<number, string> = { 1: "Front line", 2: "Specialists", 3: "Engineers" };

/** A team, and a person of it. The people follow the team. */
export function HolderFields({ holders, teamId, assigneeId }: HolderFieldsProps) {
  const [team, setTeam] = useState(teamId ?? "");
  const [person, setPerson] = useState(assigneeId ?? "");
  const people = holders.find(({ id }) => id === team)?.people ?? [];
  const tiers = [...new Set(holders.map(({ tier }) => tier))];

  return (
    <>
      <SelectField
        name="teamId"
        label="Team"
        placeholder="Choose a team"
        options={tiers.map((tier) => ({
          label: tierWord[tier] ?? `Tier ${tier}`,
          options: holders.filter((one) => one.tier === tier).map(({ id, name }) => ({ value: id, label: name })),
        }))}
        value={team}
        onChange={(event) => {
          setTeam(event.target.value);
          setPerson("");
        }}
      />
      <SelectField
        name="assigneeId"
        label="Person"
        placeholder="Nobody yet: leave it in the team's queue"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={person}
        onChange={(event) => setPerson(event.target.value)}
        disabled={team === ""}
      />
    </>
  );
}
