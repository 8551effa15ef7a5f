import { describe, expect, it } from "vitest";
import { lengthsUntil } from "@/lib/tickets/lengths";

describe("lengths between two full seconds", () => {
  it("are whole seconds, as the columns are", () => {
    const opened = new Date("2026-01-05T12:00:00.000Z");
    const resolved = new Date("2026-01-05T12:30:00.437Z");
    const between = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 1000;
    expect(lengthsUntil(opened, [], resolved, between)).toEqual({
      waitedSeconds: 0,
      businessSeconds: 1800,
      businessWaitedSeconds: 0,
    });
  });
});
