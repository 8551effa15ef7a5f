/** What the outbox may be asked for. An address that asks for something else gets the whole outbox. */
import { z } from "zod";

export const deliveryStates = ["queued", "sent", "held", "parked"] as const;

export const OutboxFilter = z.object({
  state: z.enum(deliveryStates).optional().catch(undefined),
  /** The last letter of the page before. */
  after: z.uuid().optional().catch(undefined),
});

export type OutboxFilter = z.output<typeof OutboxFilter>;
