import { describe, expect, it } from "vitest";
import { acknowledge, openTicket } from "@/lib/tickets/opening";
import { openingMessage } from "@/lib/tickets/opening-message";
import { at, newTicket, opening, rosa, rules, system } from "./story";

describe("opening a ticket", () => {
  it("weighs it, promises what the policy says, and puts it in the queue of its team", () => {
    const { ticket, events } = openTicket(opening({ impact: "high", urgency: "medium" }), rules, rosa());
    expect(ticket).toMatchObject({ status: "new", priority: "P2", policyId: "policy-everyone", version: 1 });
    expect(events).toMatchObject([
      { name: "ticket.opened", fromStatus: null, toStatus: "new", isPublic: true, actorKind: "requester" },
    ]);
    expect(events[0]?.payload.sla?.targets.resolution?.seconds).toBe(7200);
  });

  it("promises nothing where no policy fits", () => {
    const { ticket, events } = openTicket(opening(), { ...rules, policies: [] }, rosa());
    expect(ticket.policyId).toBeNull();
    expect(events[0]?.payload.sla).toBeNull();
  });
});

describe("acknowledging", () => {
  it("happens once", () => {
    const change = acknowledge(newTicket(), system(1));
    expect(change?.ticket.acknowledgedAt).toEqual(at(1));
    expect(change && acknowledge(change.ticket, system(2))).toBeNull();
  });
});

describe("the request as the first message", () => {
  const request = {
    id: "1",
    subject: "VPN",
    description: "",
    createdAt: at(0),
    channel: "portal" as const,
    requester: { name: "Rosa" },
  };

  it("says the subject where there is nothing else", () => {
    expect(openingMessage(request)).toMatchObject({ body: "VPN", authorName: "Rosa", authorKind: "requester" });
    expect(openingMessage({ ...request, description: "It drops." }).body).toBe("It drops.");
  });
});
