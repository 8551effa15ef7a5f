import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cast } from "@/lib/transfer/events";
import { type History, historyOf } from "@/lib/transfer/incident";
import type { LogRow } from "@/lib/transfer/log-row";
import { logRows, type RowStory } from "@/tests/support/log-rows";

/** Names stand for themselves. */
const cast: Cast = { person: (name) => name, team: (name) => name, category: (name) => name };

function history(rows: readonly LogRow[]): History {
  const found = historyOf(rows, cast);
  if (!found) throw new Error("no rows");
  return found;
}

const told = (...stories: RowStory[]) => history(logRows(...stories));
const names = ({ events }: History) => events.map(({ name }) => name);

const resolved = { incident_state: "Resolved", resolved_at: "4/1/2016 12:00", resolved_by: "Tom" };
const closed = { incident_state: "Closed", closed_at: "9/1/2016 12:00", sys_updated_at: "9/1/2016 12:00" };

describe("the states of the log", () => {
  it.each([
    ["New", "new"],
    ["Active", "in_progress"],
    ["Awaiting User Info", "waiting_for_requester"],
    ["Awaiting Problem", "waiting_for_third_party"],
    ["Awaiting Vendor", "waiting_for_third_party"],
    ["Awaiting Evidence", "waiting_for_third_party"],
    ["Resolved", "resolved"],
    ["Closed", "closed"],
  ])("%s is %s", (incident_state, status) => {
    expect(told({}, { incident_state }).ticket.status).toBe(status);
  });

  it("New with somebody's name on it is open", () => {
    expect(told({ assigned_to: "Ada" }).ticket.status).toBe("open");
  });

  it("-100 is a state that was lost: the ticket stays what it was", () => {
    const { events, ticket } = told({ incident_state: "Active" }, { incident_state: "-100" });
    expect(ticket.status).toBe("in_progress");
    expect(events[1]).toMatchObject({ name: "ticket.noted", fromStatus: null, toStatus: null });
    expect(told({ incident_state: "-100" }).ticket.status).toBe("new");
  });
});

describe("the events of an incident", () => {
  it("are one for each row, named by what the row changed", () => {
    const life = told(
      {},
      { location: "Location 2" },
      { assigned_to: "Ada" },
      { incident_state: "Active" },
      { priority: "1 - Critical" },
      { urgency: "1 - High" },
      { assignment_group: "Network" },
      { category: "Server" },
      { incident_state: "Awaiting User Info" },
      { incident_state: "Awaiting Vendor" },
      { incident_state: "Active" },
      resolved,
      closed,
      { incident_state: "Active", sys_updated_at: "9/1/2016 13:00", reopen_count: "1" },
    );
    expect(names(life)).toEqual([
      "ticket.opened",
      "ticket.noted",
      "ticket.assigned",
      "ticket.started",
      "ticket.prioritised",
      "ticket.prioritised",
      "ticket.assigned",
      "ticket.categorised",
      "ticket.paused",
      "ticket.paused",
      "ticket.resumed",
      "ticket.resolved",
      "ticket.closed",
      "ticket.reopened",
    ]);
  });

  it("hold all that a row changed, though only one thing names them", () => {
    const { events } = told({}, { incident_state: "Active", priority: "2 - High", assigned_to: "Ada" });
    expect(events[1]).toMatchObject({
      name: "ticket.started",
      fromStatus: "new",
      toStatus: "in_progress",
      payload: { fromPriority: "P3", toPriority: "P2", fromAssigneeId: null, toAssigneeId: "Ada" },
    });
  });

  it("carry the source's own words, as far as the row changed them", () => {
    const { events } = told({ assigned_to: "Ada" }, { assigned_to: "?", location: "Location 2" });
    expect(events[0]?.payload.source).toMatchObject({ number: "INC0000001", assigned_to: "Ada" });
    expect(events[1]?.payload.source).toEqual({
      assigned_to: null,
      location: "Location 2",
      sys_mod_count: "1",
      sys_updated_at: "4/1/2016 09:01",
    });
  });

  it("never run back in time, and never begin before the ticket", () => {
    const { events, ticket } = told(
      { opened_at: "4/1/2016 09:41", sys_updated_at: "4/1/2016 07:14" },
      { sys_updated_at: "4/1/2016 11:10" },
      { sys_updated_at: "4/1/2016 11:03" },
    );
    expect(events.map(({ at }) => at.toISOString().slice(11, 16))).toEqual(["09:41", "11:10", "11:10"]);
    expect(ticket.createdAt).toEqual(new Date("2016-01-04T09:41Z"));
  });

  it("never begin before the opening as the last row tells it", () => {
    const { events, ticket } = told({ opened_at: "4/1/2016 08:00" }, { opened_at: "4/1/2016 09:30" });
    expect(ticket.createdAt).toEqual(new Date("2016-01-04T09:30Z"));
    expect(events[0]?.at).toEqual(ticket.createdAt);
  });

  it("are the same in whatever order the rows come", () => {
    const rows = logRows(
      {},
      { sys_mod_count: "0", location: "Location 2" },
      {},
      { incident_state: "Active" },
      resolved,
      closed,
    );
    const inOrder = history(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(history(shuffled)).toEqual(inOrder);
      }),
    );
  });

  it("follow the source's own count of changes where it disagrees with the time", () => {
    const { events } = told(
      {},
      { sys_updated_at: "4/1/2016 11:10" },
      { ...resolved, sys_updated_at: "4/1/2016 11:03" },
      closed,
    );
    expect(events.map(({ toStatus }) => toStatus)).toEqual(["new", null, "resolved", "closed"]);
  });
});

describe("the ticket", () => {
  it("takes what is a property of the incident from its last event, and counts no rows for it", () => {
    const { ticket, verdict } = told(
      { made_sla: "true", reassignment_count: "0", priority: "1 - Critical" },
      { assignment_group: "Network" },
      { assignment_group: "Service Desk" },
      {
        ...resolved,
        priority: "4 - Low",
        reassignment_count: "5",
        reopen_count: "0",
        made_sla: "false",
        category: "Server",
      },
      closed,
    );
    expect(ticket).toMatchObject({ priority: "P4", hopCount: 5, reopenCount: 0, category: "Server" });
    expect(verdict?.state).toBe("breached");
  });

  it("has a team even when somebody worked on it in no group", () => {
    expect(told({ assignment_group: "?", assigned_to: "Ada" }).ticket.group).toBe("No group recorded");
    expect(told({ assignment_group: "?" }).ticket.group).toBeNull();
  });

  it("was written down by the desk unless the requester did it alone", () => {
    expect(told({}).ticket.openedBy).toBe("Ada");
    expect(told({ contact_type: "Self service" })).toMatchObject({
      ticket: { openedBy: null, channel: "portal" },
      events: [{ actorKind: "requester", actorId: "Rosa" }],
    });
  });

  it("runs against no clock while it is open, and keeps a promise that was broken already", () => {
    expect(told({}, { incident_state: "Active" }).verdict).toBeNull();
    expect(told({}, { incident_state: "Active", made_sla: "false" }).verdict).toMatchObject({
      state: "breached",
      fulfilledAt: null,
    });
  });
});

describe("the resolutions", () => {
  const at = (day: string) => new Date(`2016-01-${day}Z`);

  it("are dated as the incident says, not as the row that told it", () => {
    const { resolutions, ticket, verdict } = told({}, { ...resolved, sys_updated_at: "4/1/2016 11:58" }, closed);
    expect(resolutions).toMatchObject([{ number: 1, at: at("04T12:00"), by: "Tom", reopenedAt: null }]);
    expect(ticket).toMatchObject({ status: "closed", resolvedAt: at("04T12:00"), closedAt: at("09T12:00") });
    expect(verdict).toMatchObject({ state: "met", fulfilledAt: at("04T12:00") });
  });

  it("are one for each time the work ended; an earlier one has the time of its row", () => {
    const { resolutions, ticket } = told(
      { incident_state: "Active" },
      { incident_state: "Resolved", sys_updated_at: "4/1/2016 10:00" },
      { incident_state: "Closed", sys_updated_at: "4/1/2016 10:30" },
      { incident_state: "Active", sys_updated_at: "4/1/2016 11:00", reopen_count: "1" },
      { ...resolved, sys_updated_at: "4/1/2016 12:00" },
      closed,
    );
    expect(resolutions).toMatchObject([
      { number: 1, at: at("04T10:00"), by: "Ada", reopenedAt: at("04T11:00") },
      { number: 2, at: at("04T12:00"), by: "Tom", reopenedAt: null },
    ]);
    expect(ticket).toMatchObject({ resolutionCount: 2, reopenCount: 1, resolvedAt: at("04T12:00") });
  });

  it("are none when the incident was closed without a time of resolution", () => {
    const { resolutions, ticket, verdict } = told({ incident_state: "Resolved" }, closed);
    expect(resolutions).toEqual([]);
    expect(ticket).toMatchObject({ status: "closed", resolvedAt: null, resolutionCount: 0 });
    expect(verdict?.fulfilledAt).toEqual(at("09T12:00"));
  });

  it("know how long the requester was waited for before them", () => {
    const { resolutions } = told(
      { incident_state: "Awaiting User Info", sys_updated_at: "4/1/2016 09:00" },
      { incident_state: "Active", sys_updated_at: "4/1/2016 09:30" },
      { incident_state: "Awaiting User Info", sys_updated_at: "4/1/2016 10:00" },
      { ...resolved, sys_updated_at: "4/1/2016 12:30" },
      closed,
    );
    expect(resolutions[0]?.waitedSeconds).toBe((30 + 120) * 60);
  });
});
