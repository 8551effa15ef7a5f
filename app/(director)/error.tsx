"use client";

import { Notice } from "@/components/shell/notice";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

/** The figures could not be counted. The navigation stays; the page gives the reference that is in the log. */
export default function DirectorErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Notice
      title="The figures could not be counted"
      whole={false}
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <LinkButton href="/dashboard">Start again from the overview</LinkButton>
        </>
      }
    >
      <p>We are sorry. It has been recorded. A shorter period often helps.</p>
      {error.digest && (
        <p className="mt-2">
          If you tell us about it, quote <span className="font-mono text-ink">{error.digest}</span>.
        </p>
      )}
    </Notice>
  );
}
