/** A request told in order: what was asked, what was said since, and what happened between. */
import type { ActorKind, TicketStatus } from "@/lib/platform/prisma/enums";
import { happeningOf } from "@/lib/portal/happening";
import type { EventPayload, TicketEventName } from "@/lib/tickets/events";

export type ThreadFile = { id: string; name: string; byteCount: number };
export type ThreadEntry =
  | {
      kind: "message";
      id: string;
      at: Date;
      author: string;
      side: "you" | "desk" | "system";
      body: string;
      files: ThreadFile[];
    }
  | { kind: "happening"; id: string; at: Date; words: string };

type Told = {
  createdAt: Date;
  subject: string;
  description: string;
  messages: readonly { id: string; at: Date; body: string; authorKind: ActorKind; author: { name: string } | null }[];
  events: readonly {
    id: string;
    name: TicketEventName;
    at: Date;
    actorKind: ActorKind;
    toStatus: TicketStatus | null;
    payload: EventPayload;
  }[];
  attachments: readonly (ThreadFile & { messageId: string | null })[];
  names: Record<string, string>;
};

/** The oldest first. What happened in the same moment as a message stands after it. */
export function threadOf(request: Told): ThreadEntry[] {
  const filesOf = (messageId: string | null) => request.attachments.filter((file) => file.messageId === messageId);
  const first: ThreadEntry = {
    kind: "message",
    id: "request",
    at: request.createdAt,
    author: "You",
    side: "you",
    body: request.description || request.subject,
    files: filesOf(null),
  };
  const said = request.messages.map(
    ({ id, at, body, authorKind, author }): ThreadEntry => ({
      kind: "message",
      id,
      at,
      body,
      ...whoWrote(authorKind, author),
      files: filesOf(id),
    }),
  );
  const happened = request.events.flatMap((event): ThreadEntry[] => {
    const words = happeningOf(event, request.names);
    return words ? [{ kind: "happening", id: event.id, at: event.at, words }] : [];
  });
  return [first, ...[...said, ...happened].sort((one, other) => one.at.getTime() - other.at.getTime())];
}

function whoWrote(
  kind: ActorKind,
  author: { name: string } | null,
): { author: string; side: "you" | "desk" | "system" } {
  if (kind === "requester") return { author: "You", side: "you" };
  if (kind === "system") return { author: "Touchpoint", side: "system" };
  return { author: author?.name ?? "The team", side: "desk" };
}
