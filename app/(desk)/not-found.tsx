import type { Metadata } from "next";
import { Notice } from "@/components/shell/notice";
import { LinkButton } from "@/components/ui/link-button";

export const metadata: Metadata = { title: "Not found" };

/** Also the answer to what exists but is not for this person, so that nothing is given away. */
export default function DeskNotFoundPage() {
  return (
    <Notice
      title="There is no such ticket"
      whole={false}
      actions={
        <LinkButton href="/desk" variant="primary">
          Go to the queue
        </LinkButton>
      }
    >
      <p>The number may be mistyped, or the ticket is not yours to see.</p>
    </Notice>
  );
}
