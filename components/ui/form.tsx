"use client";

import { type ReactNode, useMemo } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { FormContext } from "@/components/ui/form-context";
import { FormMessage } from "@/components/ui/form-message";
import type { FormAction } from "@/components/ui/form-result";
import { type FormOptions, useForm } from "@/components/ui/use-form";

type FormProps = FormOptions & {
  action: FormAction;
  children: ReactNode;
  success?: string;
  label?: string;
  className?: string;
};

/** A form whose fields learn by their name what was refused, and which never loses what was typed. */
export function Form({ action, children, success, label, className, ...options }: FormProps) {
  const { formProps, pending, result, refusal, message, given, restored } = useForm(action, options);
  const state = useMemo(() => ({ refusal, given, pending }), [refusal, given, pending]);

  return (
    <FormContext value={state}>
      <form {...formProps} aria-label={label} className={cx("flex flex-col gap-4 [&>button]:self-start", className)}>
        {message.refusal && (
          <FormMessage ref={message.ref}>
            {message.refusal.message}
            {message.refusal.code === "updated" && (
              <Button size="small" className="ml-3" onClick={() => location.reload()}>
                Reload the page
              </Button>
            )}
          </FormMessage>
        )}
        {restored && !result && <FormMessage tone="info">What you had typed here before is back.</FormMessage>}
        {children}
        {success && (
          <div role="status" className="empty:hidden">
            {result?.ok && !pending && <FormMessage tone="success">{success}</FormMessage>}
          </div>
        )}
      </form>
    </FormContext>
  );
}
