import { ReplyForm } from "@/components/portal/reply-form";
import { WithdrawForm } from "@/components/portal/withdraw-form";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { isOpen } from "@/lib/tickets/lifecycle";
import type { MyRequest } from "@/lib/tickets/queries/requests";

/** What the person may do with her request as it stands now. */
export function RequestActions({ request }: { request: Pick<MyRequest, "number" | "status" | "mayReopen"> }) {
  const { number, status, mayReopen } = request;
  if (isOpen(status)) {
    return (
      <>
        <Card title="Write to us">
          <ReplyForm number={number} isDone={false} />
        </Card>
        <WithdrawForm number={number} />
      </>
    );
  }
  if (mayReopen) {
    return (
      <Card
        title={status === "closed" ? "Has it come back?" : "Write to us"}
        {...(status === "closed" && { description: "Tell us what is wrong, and we go on with this request." })}
      >
        <ReplyForm number={number} isDone />
      </Card>
    );
  }
  return (
    <Card title="Is there more to it?">
      <p className="mb-4 text-body text-muted">
        This request is closed for good. Send a follow-up, and we have everything that was said here at hand.
      </p>
      <LinkButton href={`/portal/new?followUp=${number}`}>Send a follow-up</LinkButton>
    </Card>
  );
}
