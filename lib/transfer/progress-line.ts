/** How far an import is, in one line. */

export type Progress = { phase: "reading" | "writing"; done: number; all: number };

const WIDTH = 30;
const phases = { reading: "Reading the file", writing: "Writing tickets" } as const;

/**
 * A bar for a terminal.
 *
 * @example progressBar({ phase: "writing", done: 500, all: 1000 }) // "Writing tickets   ███████████████░░░░░░░░░░░░░░░  50 %  500 of 1,000"
 */
export function progressBar(progress: Progress): string {
  const full = Math.floor(shareOf(progress) * WIDTH);
  return `${phases[progress.phase].padEnd(17)} ${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${amount(progress)}`;
}

/** The same without a bar, for logs. @example progressWords({ phase: "writing", done: 500, all: 1000 }) // "Writing tickets:  50 %  500 of 1,000" */
export function progressWords(progress: Progress): string {
  return `${phases[progress.phase]}: ${amount(progress)}`;
}

function amount(progress: Progress): string {
  const percent = `${String(Math.floor(100 * shareOf(progress))).padStart(3)} %`;
  if (progress.phase === "reading") return percent;
  return `${percent}  ${progress.done.toLocaleString("en")} of ${progress.all.toLocaleString("en")}`;
}

function shareOf({ done, all }: Progress): number {
  return all > 0 ? Math.min(1, done / all) : 1;
}
