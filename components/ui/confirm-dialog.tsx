"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-result";
import { SubmitButton } from "@/components/ui/submit-button";

type ConfirmDialogProps = {
  title: string;
  trigger?: ReactNode;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  children?: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  onConfirm?: () => unknown;
  action?: FormAction;
  fields?: Record<string, string>;
};

/** Asks once more, says what will happen, and names the deed on the button. */
export function ConfirmDialog({
  children,
  confirmLabel,
  danger,
  onConfirm,
  action,
  fields,
  ...dialog
}: ConfirmDialogProps) {
  const variant = danger ? "danger" : "primary";
  return (
    <Dialog {...dialog} role="alertdialog" size="small">
      {(close) =>
        action ? (
          <Form action={action} onAccepted={close} className="gap-0">
            {Object.entries(fields ?? {}).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <div className="text-body text-muted">{children}</div>
            <Choices close={close}>
              <SubmitButton variant={variant}>{confirmLabel}</SubmitButton>
            </Choices>
          </Form>
        ) : (
          <>
            <div className="text-body text-muted">{children}</div>
            <Choices close={close}>
              <ConfirmButton variant={variant} label={confirmLabel} onConfirm={onConfirm} close={close} />
            </Choices>
          </>
        )
      }
    </Dialog>
  );
}

function Choices({ close, children }: { close: () => void; children: ReactNode }) {
  return (
    <div className="mt-5 flex flex-wrap justify-end gap-2">
      <Button variant="quiet" onClick={close}>
        Cancel
      </Button>
      {children}
    </div>
  );
}

type ConfirmButtonProps = {
  variant: "danger" | "primary";
  label: string;
  onConfirm: ConfirmDialogProps["onConfirm"];
  close: () => void;
};

function ConfirmButton({ variant, label, onConfirm, close }: ConfirmButtonProps) {
  const [pending, setPending] = useState(false);
  const confirm = async () => {
    if (pending) return;
    setPending(true);
    try {
      await onConfirm?.();
      close();
    } finally {
      setPending(false);
    }
  };
  return (
    <Button variant={variant} pending={pending} onClick={confirm}>
      {label}
    </Button>
  );
}
