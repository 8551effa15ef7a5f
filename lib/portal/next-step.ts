/** What happens next with a request, and by when: the one thing a person who waits wants to know. */
import type { ClockKind, ClockState, TicketStatus } from "@/lib/platform/prisma/enums";

export type Promised = { kind: ClockKind; state: ClockState; dueAt: Date | null; fulfilledAt: Date | null };

type Subject = {
  status: TicketStatus;
  teamName: string | null;
  assigneeName: string | null;
  clocks: readonly Promised[];
  mayReopen: boolean;
  reopenUntil: Date | null;
  closesAt: Date | null;
};

export type NextStep = {
  title: string;
  text: string;
  /** Whether there is something for the requester to do: an answer that we wait for, or her word that it works. */
  asks: "answer" | "confirmation" | null;
  by: { label: string; at: Date; isLate: boolean } | null;
};

/** What holds at the promise that ends first, in the words of somebody who waits for it. */
const promises = {
  acknowledgement: "We confirm that we have it by",
  first_response: "You hear from us by",
  next_reply: "You get an answer by",
  resolution: "We aim to have it solved by",
} as const satisfies Record<ClockKind, string>;

const order: readonly ClockKind[] = ["first_response", "next_reply", "resolution"];

/**
 * @example nextStepOf({ status: "in_progress", assigneeName: "Ada", … }, now).title // "Ada is working on it"
 */
export function nextStepOf(request: Subject, now: Date): NextStep {
  const by = nextPromise(request.clocks, now);
  const who = request.assigneeName;
  switch (request.status) {
    case "new":
      return request.teamName
        ? step(`${request.teamName} has your request`, "Next, somebody there takes it and gets back to you.", by)
        : step("We have your request", "Next, we pass it to the people who know most about it.", by);
    case "open":
      return step(
        who ? `${who} has your request` : `${request.teamName ?? "The team"} has your request`,
        "Next, they look into it and get back to you.",
        by,
      );
    case "in_progress":
      return step(`${who ?? "The team"} is working on it`, "You hear from us as soon as there is something new.", by);
    case "waiting_for_third_party":
      return step("We are waiting for a supplier", "They have to do their part first. We stay on it and tell you.", by);
    case "waiting_for_requester":
      return {
        ...step(`${who ?? "The team"} needs an answer from you`, "Answer below, and the work goes on.", null),
        asks: "answer",
      };
    case "resolved":
      return { ...step("Does it work now?", resolvedText(request), closing(request)), asks: "confirmation" };
    case "closed":
      return step("This request is done", reopening(request), null);
    case "cancelled":
      return step("You withdrew this request", "If you need it after all, send a new one.", null);
  }
}

function step(title: string, text: string, by: NextStep["by"]): NextStep {
  return { title, text, asks: null, by };
}

function nextPromise(clocks: readonly Promised[], now: Date): NextStep["by"] {
  const open = clocks.filter(({ state, fulfilledAt }) => !fulfilledAt && (state === "running" || state === "breached"));
  const [next] = order.flatMap((kind) => open.find((clock) => clock.kind === kind && clock.dueAt) ?? []);
  if (!next?.dueAt) return null;
  const isLate = next.dueAt <= now;
  return { label: isLate ? "We promised this for" : promises[next.kind], at: next.dueAt, isLate };
}

function closing({ closesAt }: Subject): NextStep["by"] {
  return closesAt && { label: "Without a word from you we close it on", at: closesAt, isLate: false };
}

function resolvedText({ assigneeName }: Subject): string {
  return `${assigneeName ?? "The team"} believes that it is solved. Tell us whether that is so.`;
}

function reopening({ mayReopen }: Subject): string {
  return mayReopen
    ? "If it comes back, tell us below and we go on."
    : "If it comes back, send a follow-up. It will be linked to this request.";
}
