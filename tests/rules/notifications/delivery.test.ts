import { describe, expect, it } from "vitest";
import { afterFailure } from "@/lib/notifications/delivery";
import { bundle } from "@/lib/notifications/digest";
import { isNews, isSpokenOf } from "@/lib/notifications/told";

describe("a failed attempt", () => {
  it.each([
    ["no connection", { attempt: 1, code: null, command: "CONN" }, "retry"],
    ["not now", { attempt: 11, code: 451, command: "DATA" }, "retry"],
    ["a wrong password of ours", { attempt: 3, code: 535, command: "AUTH PLAIN" }, "retry"],
    ["no such mailbox", { attempt: 1, code: 550, command: "RCPT TO" }, "park"],
    ["content refused", { attempt: 1, code: 554, command: "DATA" }, "park"],
    ["the twelfth in a row", { attempt: 12, code: null, command: null }, "park"],
  ] as const)("by %s", (_what, failure, next) => {
    expect(afterFailure(failure)).toBe(next);
  });
});

describe("alarms for one reader", () => {
  const ringing = (count: number) => Array.from({ length: count }, (_, id) => ({ id, recipientIds: ["lea", "lea"] }));

  it("are single letters up to five and a digest from six", () => {
    expect(bundle(ringing(5))).toMatchObject([{ recipientId: "lea", isDigest: false }]);
    expect(bundle(ringing(6))).toMatchObject([{ recipientId: "lea", isDigest: true }]);
    expect(bundle(ringing(6))[0]?.alarms).toHaveLength(6);
  });

  it("are counted for each reader apart", () => {
    const alarms = [...ringing(6), { id: 7, recipientIds: ["ada"] }];
    expect(bundle(alarms).map(({ recipientId, isDigest }) => [recipientId, isDigest])).toEqual([
      ["lea", true],
      ["ada", false],
    ]);
    expect(bundle([])).toEqual([]);
  });
});

describe("of what nothing is told", () => {
  const ticket = { source: "product", isTest: false, isSpam: false, mergedIntoId: null };

  it("imports, tests, spam and merged tickets", () => {
    expect(isSpokenOf(ticket)).toBe(true);
    for (const other of [{ source: "servicenow" }, { isTest: true }, { isSpam: true }, { mergedIntoId: "x" }]) {
      expect(isSpokenOf({ ...ticket, ...other })).toBe(false);
    }
  });

  it("what happened more than a day ago", () => {
    const now = new Date("2026-01-05T12:00:00Z");
    expect(isNews(new Date("2026-01-04T12:00:00Z"), now)).toBe(true);
    expect(isNews(new Date("2026-01-04T11:59:59Z"), now)).toBe(false);
  });
});
