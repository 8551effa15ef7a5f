import { describe, expect, it } from "vitest";
import { durationWords, parseDuration } from "@/lib/sla/duration-words";

describe("lengths of time in settings", () => {
  it.each([
    ["4 h", 14_400],
    ["4h", 14_400],
    ["1 h 30 min", 5_400],
    ["1h30m", 5_400],
    ["90 min", 5_400],
    ["120 s", 120],
    ["0 min", 0],
  ])("reads %s", (words, seconds) => {
    expect(parseDuration(words)).toEqual({ ok: true, value: seconds });
  });

  it.each(["", "4", "h", "2 days", "4 h and a bit", "-4 h", "4,5 h"])(
    "refuses %j, and says how to write it",
    (words) => {
      expect(parseDuration(words)).toMatchObject({
        ok: false,
        refusal: { code: "unclear", message: expect.stringContaining("4 h") },
      });
    },
  );

  it.each([
    [0, "0 min"],
    [59, "59 s"],
    [5_400, "1 h 30 min"],
    [86_400, "24 h"],
  ])("writes %d seconds", (seconds, words) => {
    expect(durationWords(seconds)).toBe(words);
  });
});
