/** When alarms come one by one, and when in one letter: a flood of alarms is read by nobody. */

const MOST_SINGLE = 5;

export type Bundled<Alarm> = { recipientId: string; alarms: Alarm[]; isDigest: boolean };

/**
 * The letters for what rang in one round of the watch: up to five alarms for one reader are a letter each, more are one
 * digest. In the order in which they rang.
 *
 * @example bundle([{ id: "a", recipientIds: ["lea"] }]) // [{ recipientId: "lea", alarms: […], isDigest: false }]
 */
export function bundle<Alarm extends { recipientIds: readonly string[] }>(alarms: readonly Alarm[]): Bundled<Alarm>[] {
  const byRecipient = new Map<string, Alarm[]>();
  for (const alarm of alarms) {
    for (const id of new Set(alarm.recipientIds)) byRecipient.set(id, [...(byRecipient.get(id) ?? []), alarm]);
  }
  return [...byRecipient].map(([recipientId, hers]) => ({
    recipientId,
    alarms: hers,
    isDigest: hers.length > MOST_SINGLE,
  }));
}
