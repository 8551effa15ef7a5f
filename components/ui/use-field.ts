"use client";

import { useContext, useId } from "react";
import { FormContext } from "@/components/ui/form-context";

/** What the form says about the field of this name, and the ids that tie its parts together. */
export function useField(name: string, { hasHint, id: ownId }: { hasHint: boolean; id?: string | undefined }) {
  const { refusal, given } = useContext(FormContext);
  const made = useId();
  const id = ownId ?? made;
  const error = refusal?.field === name ? refusal.message : null;
  const ids = { input: id, hint: `${id}-hint`, error: `${id}-error` };
  const describedBy = [error && ids.error, hasHint && ids.hint].filter(Boolean).join(" ");

  return {
    ids,
    error,
    given: given[name],
    cameBack: Object.keys(given).length > 0,
    aria: { ...(error && { "aria-invalid": true }), ...(describedBy && { "aria-describedby": describedBy }) },
  };
}
