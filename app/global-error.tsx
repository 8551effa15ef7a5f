"use client";

import "@fontsource-variable/inter";
import "./globals.css";
import { Notice } from "@/components/shell/notice";
import { Button } from "@/components/ui/button";

/** Even the frame could not be drawn: the same apology, standing by itself. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Touchpoint</title>
        <main id="content">
          <Notice
            title="Something went wrong on our side"
            actions={
              <Button variant="primary" onClick={() => location.reload()}>
                Reload the page
              </Button>
            }
          >
            <p>We are sorry. It has been recorded.</p>
            {error.digest && (
              <p className="mt-2">
                If you tell us about it, quote <span className="font-mono text-ink">{error.digest}</span>.
              </p>
            )}
          </Notice>
        </main>
      </body>
    </html>
  );
}
