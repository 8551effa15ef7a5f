/** The number in an address. */

const MOST = 2_147_483_647;

/**
 * The number that was written, with or without its sign; null when it is none that a ticket can have.
 *
 * @example readTicketNumber("%23123") // null
 * @example readTicketNumber("#123")   // 123
 */
export function readTicketNumber(written: string): number | null {
  const digits = /^#?([1-9]\d{0,9})$/.exec(written.trim())?.[1];
  const number = Number(digits);
  return digits && number <= MOST ? number : null;
}
