import { SearchX } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** Also the answer to another person's request, so that nothing is given away. */
export default function PortalNotFound() {
  return (
    <section aria-labelledby="nothing" className="rounded-card border border-line bg-surface shadow-card">
      <h1 id="nothing" className="sr-only">
        There is nothing here
      </h1>
      <EmptyState
        title="There is nothing here"
        icon={<SearchX />}
        action={
          <>
            <LinkButton href="/portal" variant="primary">
              Go to the start
            </LinkButton>
            <LinkButton href="/portal/requests">Your requests</LinkButton>
          </>
        }
      >
        The address may be mistyped, or what it led to has moved or is not yours to see.
      </EmptyState>
    </section>
  );
}
