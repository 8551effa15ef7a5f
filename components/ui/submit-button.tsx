"use client";

import { Button, type ButtonProps } from "@/components/ui/button";
import { useFormPending } from "@/components/ui/use-form-pending";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** Sends the form around it, and shows that it is being sent. */
export function SubmitButton({ pendingLabel, children, ...rest }: ButtonProps & { pendingLabel?: string }) {
  const pending = useFormPending();
  return (
    <>
      <Button type="submit" variant="primary" pending={pending} {...rest}>
        {children}
      </Button>
      <VisuallyHidden>
        <span role="status">{pending ? (pendingLabel ?? "Sending") : ""}</span>
      </VisuallyHidden>
    </>
  );
}
