/** The request itself as the first message of its conversation. */
import type { Channel } from "@/lib/platform/prisma/enums";
import type { Said } from "@/lib/tickets/timeline";

type Opened = {
  id: string;
  subject: string;
  description: string;
  createdAt: Date;
  channel: Channel;
  requester: { name: string };
};

/**
 * What the requester asked, in her name, whoever wrote it down. Without a description
 * the subject is all she said.
 *
 * @example openingMessage({ subject: "VPN", description: "", … }).body // "VPN"
 */
export function openingMessage({ id, subject, description, createdAt, channel, requester }: Opened): Said {
  return {
    id,
    at: createdAt,
    authorKind: "requester",
    authorName: requester.name,
    channel,
    isPublic: true,
    isThanks: false,
    body: description.trim() || subject,
  };
}
