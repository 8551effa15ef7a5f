import type { Metadata } from "next";
import { Notice } from "@/components/shell/notice";
import { LinkButton } from "@/components/ui/link-button";

export const metadata: Metadata = { title: "Not found" };

/** Also the answer to what exists but is not for this person, so that nothing is given away. */
export default function NotFoundPage() {
  return (
    <main id="content" tabIndex={-1}>
      <Notice
        title="There is nothing here"
        actions={
          <LinkButton href="/" variant="primary">
            Go to the start
          </LinkButton>
        }
      >
        <p>The address may be mistyped, or what it led to has moved or is not yours to see.</p>
      </Notice>
    </main>
  );
}
