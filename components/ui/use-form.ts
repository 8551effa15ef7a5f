"use client";

import { type SubmitEvent, startTransition, useActionState, useEffect, useMemo, useRef } from "react";
import { guarded } from "@/components/ui/form-failure";
import type { FormAction } from "@/components/ui/form-result";
import { useFormAnswer } from "@/components/ui/use-form-answer";
import { useFormDraft } from "@/components/ui/use-form-draft";
import { useHydrated } from "@/components/ui/use-hydrated";

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
  const sending = useRef(false);
  const { restored, keep, drop, noteTyping } = useFormDraft(form, draftKey);
  const safe = useMemo(() => guarded(action, drop), [action, drop]);
  const [result, send, pending] = useActionState(useHydrated() ? safe : action, null);
  const answer = useFormAnswer({ form, result, afterSuccess, keepDraft: keep, dropDraft: drop, onAccepted });

  useEffect(() => {
    if (!pending) sending.current = false;
  }, [pending]);

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
    ...answer,
    given: (result?.ok && afterSuccess === "reset" ? null : result?.given) ?? nothingGiven,
    restored,
  };
}
