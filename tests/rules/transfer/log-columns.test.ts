import { describe, expect, it } from "vitest";
import { cellsIn, layoutOf, logColumns } from "@/lib/transfer/log-columns";

describe("the header of a log", () => {
  it("may name the columns in any order, with others between them", () => {
    const header = ["extra", ...logColumns.toReversed()];
    const layout = layoutOf(header);
    if (!layout.ok) throw new Error(layout.refusal.message);
    expect(cellsIn(layout.value, header)).toEqual(logColumns);
  });

  it("is refused with the names of all that is missing", () => {
    const layout = layoutOf(logColumns.filter((column) => column !== "priority" && column !== "opened_at"));
    expect(layout).toMatchObject({
      ok: false,
      refusal: {
        message: "This is not a ServiceNow incident event log: 2 columns are missing: opened_at, priority.",
      },
    });
  });

  it("is refused when a column is there twice", () => {
    expect(layoutOf([...logColumns, "priority"])).toMatchObject({
      refusal: { message: "The column priority is there twice." },
    });
  });

  it("does without columns of which nothing is built, and reads them as missing", () => {
    const header = logColumns.filter((column) => column !== "location");
    const layout = layoutOf(header);
    if (!layout.ok) throw new Error(layout.refusal.message);
    expect(cellsIn(layout.value, header)[logColumns.indexOf("location")]).toBe("?");
  });
});
