"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { clearDraft, draftKeyOf, restoreDraft, saveDraft } from "@/components/ui/form-draft";

const saveAfterMs = 400;

/** Brings back what an earlier visit left, and keeps what is typed now. Without a key it keeps only when told to. */
export function useFormDraft(form: RefObject<HTMLFormElement | null>, draftKey?: string) {
  const [restored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!form.current) return;
    const key = draftKeyOf(form.current, draftKey);
    if (restoreDraft(form.current, key)) setRestored(true);
    if (!draftKey) clearDraft(key);
    return () => clearTimeout(timer.current);
  }, [form, draftKey]);

  const keep = useCallback(() => {
    if (form.current) saveDraft(form.current, draftKeyOf(form.current, draftKey));
  }, [form, draftKey]);

  const drop = useCallback(() => {
    clearTimeout(timer.current);
    setRestored(false);
    if (form.current) clearDraft(draftKeyOf(form.current, draftKey));
  }, [form, draftKey]);

  const noteTyping = useCallback(() => {
    if (!draftKey) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, saveAfterMs);
  }, [draftKey, keep]);

  return { restored, keep, drop, noteTyping };
}
