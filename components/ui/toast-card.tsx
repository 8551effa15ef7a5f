"use client";

import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { dropToast, type Toast } from "@/components/ui/toast-store";

const bars = { neutral: "bg-control", success: "bg-success", danger: "bg-danger" };

/** One passing message. It stays while the pointer or the focus is on it. */
export function ToastCard({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dropToast(toast.id), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, toast.id, toast.seconds]);

  return (
    <li
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex w-full max-w-md items-center gap-3 overflow-hidden rounded-card bg-raised py-2 pr-2 pl-3 text-body text-ink shadow-popover"
    >
      <span aria-hidden className={cx("h-6 w-1 shrink-0 rounded-full", bars[toast.tone])} />
      <span className="min-w-0 flex-1">{toast.message}</span>
      {toast.action && (
        <Button
          size="small"
          onClick={() => {
            toast.action?.run();
            dropToast(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button
        variant="quiet"
        size="small"
        className="w-7 px-0"
        aria-label="Dismiss"
        onClick={() => dropToast(toast.id)}
      >
        <X aria-hidden />
      </Button>
    </li>
  );
}
