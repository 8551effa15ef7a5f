"use client";

import { type SubmitEvent, startTransition, useActionState, useEffect, useMemo, useRef, useState } from "react";
import { guarded } from "@/components/ui/form-failure";
import type { FormAction } from "@/components/ui/form-result";
import { useFormDraft } from "@/components/ui/use-form-draft";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Refusal } from "@/lib/kernel/result";

export type FormOptions = {
  afterSuccess?: "reset" | "keep" | undefined;
  draftKey?: string | undefined;
  onAccepted?: ((value: unknown) => void) | undefined;
};

const nothingGiven: Record<string, string> = {};

/**
 * One form, one server action. Before hydration it is a plain post to that action; afterwards it sends by itself, so that
 * the browser does not empty the fields (nor the chosen files) when the answer is a refusal.
 */
export function useForm(action: FormAction, { afterSuccess = "reset", draftKey, onAccepted }: FormOptions = {}) {
  const form = useRef<HTMLFormElement>(null);
  const message = useRef<HTMLDivElement>(null);
  const { restored, keep, drop, noteTyping } = useFormDraft(form, draftKey);
  const safe = useMemo(() => guarded(action, drop), [action, drop]);
  const [result, send, pending] = useActionState(useHydrated() ? safe : action, null);
  const refusal = result && !result.ok ? result.refusal : null;
  const [homeless, setHomeless] = useState<Refusal | null>(null);
  const onTop = refusal && (!refusal.field || homeless === refusal) ? refusal : null;

  const sending = useRef(false);
  useEffect(() => {
    if (!pending) sending.current = false;
  }, [pending]);

  const settled = useRef<unknown>(null);
  useEffect(() => {
    if (!result || settled.current === result) return;
    settled.current = result;
    if (result.ok) {
      if (afterSuccess === "reset") form.current?.reset();
      drop();
      onAccepted?.(result.value);
      return;
    }
    if (result.refusal.code === "updated") keep();
    const field = result.refusal.field ? fieldNamed(form.current, result.refusal.field) : null;
    if (field) field.focus();
    else setHomeless(result.refusal);
  }, [result, afterSuccess, keep, drop, onAccepted]);

  useEffect(() => {
    if (onTop) message.current?.focus();
  }, [onTop]);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    const submitter = event.nativeEvent instanceof window.SubmitEvent ? event.nativeEvent.submitter : null;
    if (event.defaultPrevented || submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => send(data));
  };

  return {
    formProps: { ref: form, action: send, onSubmit, onInput: noteTyping, noValidate: true },
    pending,
    result,
    refusal,
    message: { ref: message, refusal: onTop },
    given: (result?.ok && afterSuccess === "reset" ? null : result?.given) ?? nothingGiven,
    restored,
  };
}

/** The first control of that name that can take the focus. */
function fieldNamed(form: HTMLFormElement | null, name: string): HTMLElement | null {
  const controls = [...(form?.elements ?? [])].filter(
    (control): control is HTMLInputElement =>
      control instanceof HTMLElement && "name" in control && control.name === name,
  );
  return controls.find((control) => control.type !== "hidden" && !control.disabled) ?? null;
}
