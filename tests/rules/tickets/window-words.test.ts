import { describe, expect, it } from "vitest";
import { windowWords } from "@/lib/tickets/window-words";

describe("the expected window in words", () => {
  it.each([
    [1.6, 6.2, "usually between 2 and 6 hours"],
    [0.2, 0.75, "usually between 10 and 45 minutes"],
    [0.5, 3, "usually between 30 minutes and 3 hours"],
    [20, 70, "usually between 20 hours and 3 days"],
    [50, 120, "usually between 2 and 5 days"],
    [2.1, 2.4, "usually about 2 hours"],
    [0.9, 1.2, "usually about 1 hour"],
    [0, 0, "usually about 5 minutes"],
  ])("%f to %f hours: %s", (lowHours, highHours, words) => {
    expect(windowWords({ lowHours, highHours })).toBe(words);
  });
});
