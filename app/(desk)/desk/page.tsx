import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { homeView, queueHref } from "@/lib/tickets/queue-view";

/** Everybody starts with the queue that is theirs. */
export default async function DeskPage() {
  const actor = await requireActor("use-desk");
  redirect(queueHref({ view: homeView(actor), filters: {}, after: null }));
}
