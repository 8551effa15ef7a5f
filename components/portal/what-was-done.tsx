import { PlainText } from "@/components/tickets/plain-text";
import type { MyRequest } from "@/lib/tickets/queries/requests";

/** What solved it, unless the last message has just said the same. */
export function WhatWasDone({ request }: { request: Pick<MyRequest, "status" | "resolution" | "messages"> }) {
  const { status, resolution, messages } = request;
  const notes = resolution?.notes.trim();
  if (status === "cancelled" || !notes || messages.some(({ body }) => body.trim() === notes)) return null;
  return (
    <div className="sm:pl-10">
      <h3 className="text-dense font-medium text-ink">What we did</h3>
      <PlainText text={notes} className="text-body" />
    </div>
  );
}
