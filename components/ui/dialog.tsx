"use client";

import { X } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { cx } from "@/components/ui/cx";
import { IconButton } from "@/components/ui/icon-button";

export type DialogProps = {
  title: string;
  trigger?: ReactNode;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  description?: ReactNode;
  size?: "small" | "medium" | "large";
  placement?: "center" | "side";
  role?: "dialog" | "alertdialog";
  children?: ReactNode | ((close: () => void) => ReactNode);
};

const widths = { small: "max-w-md", medium: "max-w-xl", large: "max-w-4xl" };

/** Something to settle before going on. Focus goes in, stays in, and comes back to where it was. */
export function Dialog({
  title,
  trigger,
  isOpen,
  onOpenChange,
  description,
  size = "medium",
  placement = "center",
  role = "dialog",
  children,
}: DialogProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const setOpen = useCallback(
    (open: boolean) => {
      setOwnOpen(open);
      onOpenChange?.(open);
    },
    [onOpenChange],
  );
  const hasTrigger = Boolean(trigger);

  // Hears whatever button was put inside, also one that the server drew; the keyboard makes the same click.
  useEffect(() => {
    const { current: around } = anchor;
    const open = () => setOpen(true);
    if (hasTrigger) around?.addEventListener("click", open);
    return () => around?.removeEventListener("click", open);
  }, [hasTrigger, setOpen]);

  const atSide = placement === "side";

  return (
    <>
      <span ref={anchor} className="contents">
        {trigger}
      </span>
      <ModalOverlay
        isOpen={isOpen ?? ownOpen}
        onOpenChange={setOpen}
        isDismissable={role === "dialog"}
        className={cx(
          "fixed inset-0 z-50 flex bg-[rgb(9_14_12/0.45)] transition-opacity data-entering:opacity-0 data-exiting:opacity-0",
          atSide ? "justify-end" : "items-start justify-center overflow-y-auto p-4 pt-[12vh]",
        )}
      >
        <Modal
          className={cx(
            "overlay w-full bg-raised shadow-popover",
            widths[size],
            atSide ? "h-full overflow-y-auto" : "rounded-card",
          )}
        >
          <AriaDialog role={role} className="outline-none">
            {({ close }) => (
              <div data-density={densityAround(anchor.current)}>
                <header className="flex items-start gap-4 px-5 pt-4">
                  <Heading slot="title" className="flex-1 text-lead font-semibold text-ink">
                    {title}
                  </Heading>
                  <IconButton size="small" label="Close" icon={<X />} onPress={close} className="-mt-0.5 -mr-1.5" />
                </header>
                {description && <p className="mt-1 px-5 text-body text-muted">{description}</p>}
                <div className="px-5 pt-3 pb-5">{typeof children === "function" ? children(close) : children}</div>
              </div>
            )}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

/** A dialog hangs at the end of the page, outside the frame it was opened from; it takes that frame's density along. */
function densityAround(anchor: HTMLElement | null): string | undefined {
  return anchor?.closest<HTMLElement>("[data-density]")?.dataset.density;
}
