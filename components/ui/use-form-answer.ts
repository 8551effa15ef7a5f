"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { FormResult } from "@/components/ui/form-result";
import type { Refusal } from "@/lib/kernel/result";

type Answered = {
  form: RefObject<HTMLFormElement | null>;
  result: FormResult | null;
  afterSuccess: "reset" | "keep";
  keepDraft: () => void;
  dropDraft: () => void;
  onAccepted: ((value: unknown) => void) | undefined;
};

/**
 * What happens when the answer is there. Accepted: the form is emptied and its draft dropped. Refused: the focus goes to
 * the field, or to the message on top when there is no field or none of that name.
 */
export function useFormAnswer({ form, result, afterSuccess, keepDraft, dropDraft, onAccepted }: Answered) {
  const message = useRef<HTMLDivElement>(null);
  const settled = useRef<FormResult>(null);
  const [homeless, setHomeless] = useState<Refusal | null>(null);
  const refusal = result && !result.ok ? result.refusal : null;
  const onTop = refusal && (!refusal.field || homeless === refusal) ? refusal : null;

  useEffect(() => {
    if (!result || settled.current === result) return;
    settled.current = result;
    if (result.ok) {
      if (afterSuccess === "reset") form.current?.reset();
      dropDraft();
      onAccepted?.(result.value);
      return;
    }
    if (result.refusal.code === "updated") keepDraft();
    const field = result.refusal.field ? fieldNamed(form.current, result.refusal.field) : null;
    if (field) field.focus();
    else setHomeless(result.refusal);
  }, [form, result, afterSuccess, keepDraft, dropDraft, onAccepted]);

  useEffect(() => {
    if (onTop) message.current?.focus();
  }, [onTop]);

  return { refusal, message: { ref: message, refusal: onTop } };
}

/** The first control of that name that can take the focus. */
function fieldNamed(form: HTMLFormElement | null, name: string): HTMLElement | null {
  const controls = [...(form?.elements ?? [])].filter(
    (control): control is HTMLInputElement =>
      control instanceof HTMLElement && "name" in control && control.name === name,
  );
  return controls.find((control) => control.type !== "hidden" && !control.disabled) ?? null;
}
