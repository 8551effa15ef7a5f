import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** Why this field was refused; the field points here. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-dense text-danger-ink">
      <CircleAlert aria-hidden className="mt-[0.2em] size-3.5 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
