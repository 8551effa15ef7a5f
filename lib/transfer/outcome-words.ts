/** What an import came to, in sentences for the person who ran it. */
import type { ImportOutcome } from "@/lib/transfer/commands/import-log";

/** @example outcomeWords({ wasFinished: true, … }, "0.2 s")[0] // "This file was imported before. Nothing was changed." */
export function outcomeWords(outcome: ImportOutcome, took: string): string[] {
  const { wasFinished, wasBegun, rows, rejected, written, kept } = outcome;
  const sums = `${count(rows)} rows: ${count(rows - rejected)} taken over, ${count(rejected)} rejected.`;
  if (wasFinished) {
    const day = outcome.startedAt.toISOString().slice(0, 10);
    return [
      `This file was imported before, on ${day}. Nothing was changed.`,
      `It had ${sums} ${count(written)} incidents became tickets.`,
    ];
  }
  return [
    `${wasBegun ? "Finished what had been begun" : "Imported"} in ${took}: ${count(written)} incidents became tickets.`,
    `The file has ${sums}`,
    ...(kept > 0 ? [`${count(kept)} incidents were there from an earlier import and stay as they were.`] : []),
  ];
}

function count(number: number): string {
  return number.toLocaleString("en");
}
