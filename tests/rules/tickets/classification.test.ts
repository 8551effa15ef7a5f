import { describe, expect, it } from "vitest";
import { categorise, prioritise } from "@/lib/tickets/classification";
import { ada, done, everyone, rules, statuses, ticketThatIs } from "./story";

const as = (impact: "high" | "medium" | "low", urgency: "high" | "medium" | "low") => ({
  impact,
  urgency,
  override: null,
  reason: "",
});
const open = ticketThatIs("in_progress");

describe("weighing a ticket anew", () => {
  it("takes the priority from the matrix and the promises from the policy", () => {
    const change = done(prioritise(open, as("high", "high"), rules, ada()));
    expect(change.ticket).toMatchObject({ priority: "P1", impact: "high", urgency: "high", overrideReason: null });
    expect(change.events.map(({ name }) => name)).toEqual(["ticket.prioritised", "ticket.sla_changed"]);
    expect(change.events[0]?.payload).toEqual({ fromPriority: "P3", toPriority: "P1" });
    expect(change.events[1]?.payload.sla?.targets.resolution?.seconds).toBe(3600);
  });

  it("tells the requester about the priority, and nobody about the promises", () => {
    const change = done(prioritise(open, as("high", "high"), rules, ada()));
    expect(change.events.map(({ isPublic }) => isPublic)).toEqual([true, false]);
  });

  it("leaves the promises alone when the priority stays", () => {
    const change = done(prioritise(open, as("low", "high"), rules, ada()));
    expect(change.ticket).toMatchObject({ priority: "P3", impact: "low", urgency: "high" });
    expect(change.events.map(({ name }) => name)).toEqual(["ticket.prioritised"]);
  });

  it("ends the promises where no policy fits any more", () => {
    const change = done(prioritise(open, as("high", "high"), { ...rules, policies: [] }, ada()));
    expect(change.ticket.policyId).toBeNull();
    expect(change.events[1]?.payload).toEqual({ sla: null });
  });

  it("is refused when nothing changes", () => {
    expect(prioritise(open, as("medium", "medium"), rules, ada())).toMatchObject({ refusal: { code: "unchanged" } });
  });

  it.each(statuses.filter((status) => ["resolved", "closed", "cancelled"].includes(status)))(
    "is refused on a ticket that is %s",
    (status) => {
      const ticket = ticketThatIs(status);
      expect(prioritise(ticket, as("high", "high"), rules, ada())).toMatchObject({ refusal: { code: "wrong-state" } });
      expect(categorise(ticket, "vpn", rules, ada())).toMatchObject({ refusal: { code: "wrong-state" } });
    },
  );
});

describe("overriding the matrix", () => {
  const override = { ...as("medium", "medium"), override: "P1" as const };

  it("needs a reason, and says what the matrix would have said", () => {
    expect(prioritise(open, { ...override, reason: " " }, rules, ada())).toMatchObject({
      refusal: { code: "missing", field: "reason", message: expect.stringContaining("P3") },
    });
  });

  it("keeps the reason on the ticket and in its history", () => {
    const change = done(prioritise(open, { ...override, reason: " The board meets. " }, rules, ada()));
    expect(change.ticket).toMatchObject({ priority: "P1", overrideReason: "The board meets." });
    expect(change.events[0]?.payload.reason).toBe("The board meets.");
  });

  it("to what the matrix says anyway is no override", () => {
    const change = done(prioritise(open, { ...as("high", "high"), override: "P1" }, rules, ada()));
    expect(change.ticket.overrideReason).toBeNull();
  });

  it("is forgotten when the matrix is followed again", () => {
    const overridden = done(prioritise(open, { ...override, reason: "The board meets." }, rules, ada())).ticket;
    const followed = done(prioritise(overridden, as("medium", "medium"), rules, ada()));
    expect(followed.ticket).toMatchObject({ priority: "P3", overrideReason: null });
  });

  it("can be given another reason while the priority stays", () => {
    const overridden = done(prioritise(open, { ...override, reason: "The board meets." }, rules, ada())).ticket;
    const again = prioritise(overridden, { ...override, reason: "The auditors come." }, rules, ada());
    expect(done(again).ticket.overrideReason).toBe("The auditors come.");
  });
});

describe("saying what a ticket is about", () => {
  const vpnPolicy = { ...everyone, id: "policy-vpn", position: 1, categoryId: "vpn" };

  it("leaves the promises alone where no policy depends on it", () => {
    const change = done(categorise(open, "vpn", rules, ada()));
    expect(change.ticket.categoryId).toBe("vpn");
    expect(change.events.map(({ name }) => name)).toEqual(["ticket.categorised"]);
  });

  it("takes the promises anew where one does", () => {
    const change = done(categorise(open, "vpn", { ...rules, policies: [everyone, vpnPolicy] }, ada()));
    expect(change.ticket.policyId).toBe("policy-vpn");
    expect(change.events[1]).toMatchObject({
      name: "ticket.sla_changed",
      payload: { sla: { policyId: "policy-vpn" } },
    });
  });

  it("is refused when it is about that already", () => {
    const vpn = done(categorise(open, "vpn", rules, ada())).ticket;
    expect(categorise(vpn, "vpn", rules, ada())).toMatchObject({ refusal: { code: "unchanged", field: "categoryId" } });
  });
});
