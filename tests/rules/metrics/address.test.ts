import { describe, expect, it } from "vitest";
import { hrefOf } from "@/lib/metrics/address";
import { csvLine } from "@/lib/metrics/csv";
import { cursorOf, cursorText } from "@/lib/metrics/cursor";
import { addressOf, blindTo, filterOf, outcomeOf } from "@/lib/metrics/filter";

const team = "0198c0de-0000-7000-8000-000000000001";

describe("the address of a page of figures", () => {
  it("keeps what makes sense and ignores the rest", () => {
    expect(
      filterOf({ priority: "P2", team, region: "none", category: "'; DROP TABLE ticket", channel: "fax" }),
    ).toEqual({
      priority: "P2",
      team,
      region: "none",
    });
    expect(filterOf({ priority: ["P1", "P2"] })).toEqual({ priority: "P1" });
    expect(outcomeOf({ show: "everything" })).toBe("all");
  });

  it("leads back to the same question", () => {
    const address = addressOf({ period: "custom", from: "2026-01-01", to: "2026-01-31", priority: "P2", team });
    const query = new URLSearchParams(hrefOf("/dashboard", address).split("?")[1]);
    expect(addressOf(Object.fromEntries(query))).toEqual(address);
  });

  it("is short where nothing was chosen", () => {
    expect(hrefOf("/dashboard", addressOf({ period: "13w" }))).toBe("/dashboard");
    expect(hrefOf("/dashboard", addressOf({ period: "28d", from: "2026-01-01" }))).toBe("/dashboard?period=28d");
  });

  it("knows what a metric cannot be narrowed to", () => {
    expect(blindTo({ slices: ["region"] }, { region: "none", priority: "P1" })).toEqual(["priority"]);
  });
});

describe("a place in a list", () => {
  it.each([`2026-01-05T12:00:00.000Z~${team}`, `2026-01-05T12:00:00.000Z~${team}/2`])("%s is one", (text) => {
    const cursor = cursorOf(text);
    expect(cursor && cursorText(cursor)).toBe(text);
  });

  it.each([undefined, "", "nonsense", `2026-13-05T12:00:00.000Z~${team}`, "2026-01-05T12:00:00.000Z~1 OR 1=1"])(
    "%s is none, and the list begins at its beginning",
    (text) => {
      expect(cursorOf(text)).toBeNull();
    },
  );
});

describe("a line for a spreadsheet", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "|calc"])("never runs %j", (text) => {
    expect(csvLine([text]).replace(/^"/, "")).toMatch(/^'/);
  });

  it("leaves numbers, dates and nothing as they are", () => {
    expect(csvLine([-1.5, new Date("2026-01-05T12:00:00Z"), null, "plain"])).toBe(
      "-1.5,2026-01-05T12:00:00.000Z,,plain\r\n",
    );
  });

  it("keeps commas, quotes and line breaks inside their cell", () => {
    expect(csvLine(['He said "no", twice\nover'])).toBe('"He said ""no"", twice\nover"\r\n');
  });
});
