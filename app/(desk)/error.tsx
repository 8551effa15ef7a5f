"use client";

import { Notice } from "@/components/shell/notice";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

/** A bug reached the desk. The navigation stays; the page apologises and gives the reference that is in the log. */
export default function DeskErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Notice
      title="Something went wrong on our side"
      whole={false}
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <LinkButton href="/desk">Go to the queue</LinkButton>
        </>
      }
    >
      <p>We are sorry. It has been recorded; trying once more often helps.</p>
      {error.digest && (
        <p className="mt-2">
          If you tell us about it, quote <span className="font-mono text-ink">{error.digest}</span>.
        </p>
      )}
    </Notice>
  );
}
