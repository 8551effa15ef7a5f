import { describe, expect, it } from "vitest";
import { copyLine } from "@/lib/transfer/copy-text";
import { placeFor } from "@/lib/transfer/places";
import { progressBar } from "@/lib/transfer/progress-line";
import { reconciliationTable } from "@/lib/transfer/reconciliation";

const figures = {
  slice: null,
  tickets: 12_415,
  events: 70_298,
  resolved: 11_647,
  meanHours: 174.34667,
  medianHours: 20.43333,
  p90Hours: 367.54,
  slaMetPercent: 63.89851,
  reopenedPercent: 1.14378,
  straightThroughPercent: 54.32944,
};

describe("the reconciliation", () => {
  it("stands in columns that line up", () => {
    const [head = "", rule = "", all = "", few = ""] = reconciliationTable([
      figures,
      { ...figures, slice: "P1", tickets: 7 },
    ]);
    expect(all).toMatch(/^All +12,415 +70,298 +11,647 +174\.3467 +20\.4333 +367\.5400 +63\.8985 +1\.1438 +54\.3294$/);
    expect(new Set([head, rule, all, few].map(({ length }) => length)).size).toBe(1);
  });

  it("shows counts instead of a percentage of fewer than ten", () => {
    const [, , line = ""] = reconciliationTable([{ ...figures, tickets: 8, slaMetPercent: 62.5 }]);
    expect(line).toContain("5 of 8");
  });

  it("shows a dash where nothing is known", () => {
    const [, , line = ""] = reconciliationTable([{ ...figures, resolved: 0, meanHours: null }]);
    expect(line).toMatch(/ 0 +– /);
  });
});

describe("a row for COPY", () => {
  it("keeps what would end a cell or a row inside of it", () => {
    expect(copyLine(["a\tb\nc\\d\r", null, 3, true, new Date("2016-01-04T09:00Z"), { a: 'x"\n' }])).toBe(
      'a\\tb\\nc\\\\d\\r\t\\N\t3\tt\t2016-01-04T09:00:00.000Z\t{"a":"x\\\\"\\\\n"}\n',
    );
  });
});

describe("the bar", () => {
  it("fills as it goes, and is full at the end", () => {
    expect(progressBar({ phase: "writing", done: 500, all: 1000 })).toContain(
      `${"█".repeat(15)}${"░".repeat(15)}  50 %`,
    );
    expect(progressBar({ phase: "reading", done: 10, all: 10 })).toContain(`${"█".repeat(30)} 100 %`);
  });
});

describe("the database of an import", () => {
  const [demo, production] = [
    { place: "demo", isInUse: false } as const,
    { place: "production", isInUse: false } as const,
  ];

  it("is the one in use, else the only one, else that of npm start", () => {
    expect(placeFor([{ ...demo, isInUse: true }, production])).toMatchObject({ value: "demo" });
    expect(placeFor([demo])).toMatchObject({ value: "demo" });
    expect(placeFor([])).toMatchObject({ value: "production" });
  });

  it("is not guessed between several", () => {
    expect(placeFor([demo, production])).toMatchObject({ refusal: { code: "ambiguous" } });
  });
});
