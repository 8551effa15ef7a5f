"use client";

import type { ReactNode } from "react";
import { Notice } from "@/components/shell/notice";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

type WentWrongProps = {
  error: Error & { digest?: string };
  reset: () => void;
  wayOut: { href: string; label: string };
  title?: string;
  whole?: boolean;
  children?: ReactNode;
};

/** A bug reached the screen. It apologises, gives the reference that is in the log, and offers a way on. */
export function WentWrong({ error, reset, wayOut, title, whole = false, children }: WentWrongProps) {
  return (
    <Notice
      title={title ?? "Something went wrong on our side"}
      whole={whole}
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <LinkButton href={wayOut.href}>{wayOut.label}</LinkButton>
        </>
      }
    >
      <p>We are sorry. It has been recorded. {children ?? "Trying once more often helps."}</p>
      {error.digest && (
        <p className="mt-2">
          If you tell us about it, quote <span className="font-mono text-ink">{error.digest}</span>.
        </p>
      )}
    </Notice>
  );
}
