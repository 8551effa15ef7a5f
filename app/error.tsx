"use client";

import { Notice } from "@/components/shell/notice";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

/** A bug reached the screen. It apologises, gives a reference that is in the log, and offers a way on. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="content" tabIndex={-1}>
      <Notice
        title="Something went wrong on our side"
        actions={
          <>
            <Button variant="primary" onClick={reset}>
              Try again
            </Button>
            <LinkButton href="/">Go to the start</LinkButton>
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
    </main>
  );
}
