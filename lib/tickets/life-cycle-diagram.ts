/** The table of moves as a diagram for the handbook, so that the page cannot say anything else than the code. */
import { type MoveName, moves } from "@/lib/tickets/lifecycle";
import { moveWord, statusLabel } from "@/lib/tickets/words";

export const BEGIN = "<!-- moves: written from lib/tickets/lifecycle.ts -->";
export const END = "<!-- end of moves -->";

const names = Object.keys(moves) as MoveName[];
const reached = new Set(names.map((name) => moves[name].to));
const left = new Set(names.flatMap((name): string[] => [...moves[name].from]));

/** The states and the moves between them, in the words of Mermaid. */
export function lifeCycleDiagram(): string {
  const lines = names.flatMap((name) =>
    moves[name].from.map((from) => `  ${from} --> ${moves[name].to}: ${moveWord[name]}`),
  );
  const states = [...new Set([...names.flatMap((name) => [...moves[name].from]), ...reached])];
  const ends = states.filter((state) => !left.has(state)).map((state) => `  ${state} --> [*]`);
  return [
    "```mermaid",
    "stateDiagram-v2",
    "  direction LR",
    ...states.map((state) => `  state "${statusLabel(state)}" as ${state}`),
    "  [*] --> new: Opened",
    ...lines,
    ...ends,
    "```",
  ].join("\n");
}

/** What each move must bring, as a table. */
export function moveTable(): string {
  const rows = names.map((name) => {
    const { from, to, needs } = moves[name];
    const starts = from.map(statusLabel).join(", ");
    return `| ${moveWord[name]} | ${starts} | ${statusLabel(to)} | ${needs.join(", ") || "nothing"} |`;
  });
  return ["| Move | From | To | Must bring |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/**
 * The page with its part between the markers written anew. Throws when a marker is gone: the page would go stale unseen.
 *
 * @example withDiagram(`# Life cycle\n${BEGIN}\nold\n${END}\n`).includes("stateDiagram-v2") // true
 */
export function withDiagram(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error("The markers around the moves are missing.");
  return `${before}${BEGIN}\n\n${lifeCycleDiagram()}\n\n${moveTable()}\n\n${END}${after}`;
}
