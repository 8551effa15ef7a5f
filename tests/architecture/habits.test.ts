import { describe, expect, it } from "vitest";
import { linesOf, projectFiles } from "@/tests/architecture/tree";

const code = projectFiles().filter(
  (path) => /\.(ts|tsx|mjs)$/.test(path) && path !== "tests/architecture/habits.test.ts",
);

/** Where a habit shows, as path:line. */
function shows(habit: RegExp, within: (path: string) => boolean = () => true): string[] {
  return code
    .filter(within)
    .flatMap((path) => linesOf(path).flatMap((line, index) => (habit.test(line) ? [`${path}:${index + 1}`] : [])));
}

describe("habits", () => {
  it("mocks no module", () => {
    expect(shows(/\bvi\.(do)?mock\(/)).toEqual([]);
  });

  it("has no `any` and silences no check", () => {
    expect(shows(/\bas any\b|:\s*any\b|<any>|@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/)).toEqual(
      [],
    );
  });

  it("skips, focuses and retries no test, and waits for nothing by the clock", () => {
    expect(shows(/\b(it|test|describe)\.(skip|only|todo)\b|waitForTimeout\(|retries:\s*[1-9]/)).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const allowed = [
      "lib/platform/",
      "bin/",
      "tests/",
      "prisma.config.ts",
      "playwright.config.ts",
      "vitest.config.ts",
      "next.config.ts",
      "proxy.ts",
    ];
    const elsewhere = (path: string) => !allowed.some((start) => path.startsWith(start)) && !path.endsWith("-main.ts");
    expect(shows(/process\.env\b/, elsewhere)).toEqual([]);
  });

  it("exports a default only where the framework asks for one", () => {
    const asked = (path: string) => path.startsWith("app/") || /^[\w.-]+\.(ts|mjs)$/.test(path);
    expect(shows(/^export default /, (path) => !asked(path))).toEqual([]);
  });

  it("builds SQL from text only where a definition or a fixed table name is the text", () => {
    const builders = (path: string) =>
      path.startsWith("lib/") && !path.startsWith("lib/metrics/") && !path.endsWith("-main.ts");
    expect(
      shows(/\$(query|execute)RawUnsafe/, (path) => builders(path) && !path.startsWith("lib/platform/prisma/")),
    ).toEqual([]);
  });

  it("leaves no promise to do it later", () => {
    expect(shows(/\b(TODO|FIXME|XXX)\b|coming soon|lorem ipsum/i)).toEqual([]);
  });

  it("awaits one statement after the other inside a transaction", () => {
    // Statements run side by side in one transaction can commit in part when it times out.
    expect(shows(/Promise\.all\b.*\btx\b/, (path) => path.startsWith("lib/"))).toEqual([]);
  });
});
