import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BEGIN, END, withDiagram } from "@/lib/tickets/life-cycle-diagram";

const page = readFileSync("docs/handbook/ticket-life-cycle.md", "utf8");

describe("the life cycle in the handbook", () => {
  it("says what the table of moves says (else: npx tsx lib/tickets/life-cycle-diagram-main.ts)", () => {
    expect(page).toBe(withDiagram(page));
  });

  it("is seen to be stale when a move is missing from it", () => {
    const stale = page.replace("  resolved --> closed: Close\n", "");
    expect(stale).not.toBe(page);
    expect(withDiagram(stale)).not.toBe(stale);
  });

  it("cannot be written without its markers", () => {
    expect(() => withDiagram(page.replace(BEGIN, ""))).toThrow("markers");
    expect(() => withDiagram(page.replace(END, ""))).toThrow("markers");
  });
});
