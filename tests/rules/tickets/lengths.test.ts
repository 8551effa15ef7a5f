import { describe, expect, it } from "vitest";
import type { PastEvent } from "@/lib/tickets/change";
import { lengthsUntil } from "@/lib/tickets/lengths";
import { at } from "./story";

const moved = (minutes: number, toStatus: PastEvent["toStatus"]): PastEvent => ({
  name: "ticket.paused",
  at: at(minutes),
  fromStatus: null,
  toStatus,
  payload: {},
});
const waiting = "waiting_for_requester" as const;
const halfTime = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 2000;

describe("how long a ticket waited for the requester", () => {
  it.each([
    { story: "never", history: [], waited: 0 },
    { story: "once", history: [moved(10, waiting), moved(30, "in_progress")], waited: 20 },
    {
      story: "twice",
      history: [moved(10, waiting), moved(20, "in_progress"), moved(40, waiting), moved(45, "in_progress")],
      waited: 15,
    },
    { story: "and still does", history: [moved(40, waiting)], waited: 20 },
    { story: "until it was resolved", history: [moved(10, waiting), moved(25, "resolved")], waited: 15 },
    { story: "for a third party, which is not her", history: [moved(10, "waiting_for_third_party")], waited: 0 },
    { story: "after the moment that is asked about", history: [moved(90, waiting)], waited: 0 },
  ])("$story: $waited minutes", ({ history, waited }) => {
    expect(lengthsUntil(at(0), history, at(60), null)).toEqual({
      waitedSeconds: waited * 60,
      businessSeconds: null,
      businessWaitedSeconds: null,
    });
  });

  it("is not ended by what does not move the ticket", () => {
    const history = [
      moved(10, waiting),
      { ...moved(20, null), name: "ticket.noted" as const },
      moved(30, "in_progress"),
    ];
    expect(lengthsUntil(at(0), history, at(60), null).waitedSeconds).toBe(20 * 60);
  });

  it("is measured in the calendar as well, where there is one", () => {
    const history = [moved(10, waiting), moved(30, "in_progress")];
    expect(lengthsUntil(at(0), history, at(60), halfTime)).toEqual({
      waitedSeconds: 20 * 60,
      businessSeconds: 30 * 60,
      businessWaitedSeconds: 10 * 60,
    });
  });
});
