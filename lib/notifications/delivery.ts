/** What becomes of a letter after an attempt to send it failed. */

/** As many attempts as a promised job has; the pauses between them grow to hours, so that a night without a server is bridged. */
export const ATTEMPTS = 12;

type Failure = { attempt: number; code: number | null; command: string | null };

/**
 * Try again or give up? A server that says for good that it does not take this letter (5xx to the addresses or the
 * content) is not asked again. Everything else may pass, a wrong password of ours included, until the attempts are used up.
 *
 * @example afterFailure({ attempt: 1, code: 550, command: "RCPT TO" }) // "park"
 * @example afterFailure({ attempt: 1, code: 451, command: "DATA" })    // "retry"
 */
export function afterFailure({ attempt, code, command }: Failure): "retry" | "park" {
  if (attempt >= ATTEMPTS) return "park";
  const isAboutLetter = command === "RCPT TO" || command === "MAIL FROM" || command === "DATA";
  return isAboutLetter && code !== null && code >= 500 ? "park" : "retry";
}
