"use client";

import { useSyncExternalStore } from "react";
import { ToastCard } from "@/components/ui/toast-card";
import { currentToasts, noToasts, onToasts } from "@/components/ui/toast-store";

/** Where passing messages appear. Polite: it waits until the reader has finished a sentence. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(onToasts, currentToasts, () => noToasts);
  return (
    <section
      aria-label="Messages"
      aria-live="polite"
      data-react-aria-top-layer="true"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-60"
    >
      <ul className="flex flex-col items-center gap-2">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  );
}
