import { describe, expect, it } from "vitest";
import { linesOf, projectFiles } from "@/tests/architecture/tree";

const code = projectFiles().filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));
const longer = (most: number) => (path: string) => linesOf(path).length > most;

describe("sizes", () => {
  it("keeps each file of the house within 250 lines", () => {
    expect(code.filter((path) => !path.startsWith("tests/")).filter(longer(251))).toEqual([]);
  });

  it("keeps each test within 350 lines", () => {
    expect(code.filter((path) => path.startsWith("tests/")).filter(longer(351))).toEqual([]);
  });
});
