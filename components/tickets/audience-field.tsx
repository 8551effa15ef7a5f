"use client";

import { Lock, MessageSquare } from "lucide-react";
import { useEffect, useRef } from "react";

export type Visibility = "public" | "internal";
type AudienceFieldProps = { chosen: Visibility; choose: (visibility: Visibility) => void; notesOnly: boolean };

const choices = [
  { value: "public", label: "Reply", icon: MessageSquare },
  { value: "internal", label: "Internal note", icon: Lock },
] as const;

/**
 * Who will read what is written. What is ticked here is what is sent, so nothing may tick it behind the writer's back:
 * neither the reset after sending, which would turn the next note into a reply, nor a choice made before hydration.
 */
export function AudienceField({ chosen, choose, notesOnly }: AudienceFieldProps) {
  const group = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    const ticked = [...(group.current?.querySelectorAll("input") ?? [])].find(({ checked }) => checked);
    if (ticked?.value === "public" || ticked?.value === "internal") choose(ticked.value);
  }, [choose]);

  useEffect(() => {
    // A reset of the form goes back to the default: let that be the present choice.
    for (const input of group.current?.querySelectorAll("input") ?? []) {
      const wasTicked = input.checked;
      input.defaultChecked = input.value === chosen;
      input.checked = wasTicked;
    }
  }, [chosen]);

  return (
    <fieldset ref={group} className="flex gap-1">
      <legend className="sr-only">Who will read it</legend>
      {choices.map(({ value, label, icon: Icon }) => (
        <label
          key={value}
          className="inline-flex h-7 items-center gap-1.5 rounded-control px-2 text-dense font-medium text-muted transition-colors hover:text-ink has-checked:bg-selected has-checked:text-ink has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-accent has-[[value=internal]:checked]:bg-surface has-[[value=internal]:checked]:text-note-ink has-[[value=internal]:checked]:shadow-control"
        >
          <input
            type="radio"
            name="visibility"
            value={value}
            defaultChecked={chosen === value}
            disabled={notesOnly && value === "public"}
            onChange={() => choose(value)}
            className="sr-only"
          />
          <Icon aria-hidden className="size-3.5" />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
