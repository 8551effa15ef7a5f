"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useActionState, useEffect } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";
import type { FormAction, FormResult } from "@/components/ui/form-result";
import { showToast } from "@/components/ui/show-toast";

type OnePressProps = {
  action: FormAction;
  fields: Record<string, string | number>;
  variant?: ButtonVariant;
  icon?: ReactNode;
  children: ReactNode;
};

/** A change that needs no more than a press. What speaks against it is said in passing, and the page is brought up to date. */
export function OnePress({ action, fields, variant = "secondary", icon, children }: OnePressProps) {
  const [result, send, pending] = useActionState<FormResult | null, FormData>(action, null);
  const router = useRouter();

  useEffect(() => {
    if (!result || result.ok) return;
    showToast({ message: result.refusal.message, tone: "danger", seconds: 10 });
    if (result.refusal.code === "stale") router.refresh();
  }, [result, router]);

  return (
    <form action={send}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant={variant} icon={icon} pending={pending} disabled={pending}>
        {children}
      </Button>
    </form>
  );
}
