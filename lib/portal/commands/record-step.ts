import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { readableBy } from "@/lib/knowledge/permission";
import { type Clock, databaseClock } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { continues, isOver, isRobot, tidied } from "@/lib/portal/journey";

export type Step = Searched | Left | Said | TicketCreated;

type Searched = { kind: "search"; query: string; resultCount: number };
type Left = { kind: "left"; articleId: string; dwellSeconds: number; scrollPercent: number };
type Said = {
  kind: "view" | "helpful" | "unhelpful" | "solved" | "contact_intent";
  articleId?: string | null;
  query?: string | undefined;
};
type TicketCreated = { kind: "ticket_created"; ticketId: string; query?: string };

/** Who is on the way: the browser's name tells robots apart. */
export type Visitor = { userAgent: string | null };

/**
 * Note a step of a person's way through the portal. It never fails for the one who walks: what cannot be noted is
 * written to the log, and the page goes on. Answers the visit it was noted in.
 */
export async function recordStep(
  actor: Actor | null,
  visitor: Visitor,
  step: Step,
  clock: Clock = databaseClock,
): Promise<string | null> {
  try {
    return await inTransaction((tx) => noted(tx, actor, visitor, step, clock));
  } catch (error) {
    log.warn({ kind: step.kind, message: error instanceof Error ? error.message : "unknown" }, "a step was not noted");
    return null;
  }
}

async function noted(tx: Tx, actor: Actor | null, visitor: Visitor, step: Step, clock: Clock): Promise<string | null> {
  // Two tabs of one person walk one way: their steps take turns.
  if (actor) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`journey:${actor.id}`}))`;
  if ("articleId" in step && step.articleId && !(await isReadable(tx, actor, step.articleId))) return null;
  const now = await clock.now(tx);
  const sessionId = await visitOf(tx, actor, visitor, now);
  await write(tx, sessionId, step, now);
  await tx.portalSession.update({ where: { id: sessionId }, data: { lastAt: now } });
  return sessionId;
}

function isReadable(tx: Tx, actor: Actor | null, id: string): Promise<number> {
  return tx.article.count({ where: { AND: [readableBy(actor), { id }] } });
}

/** The visit that is going on, or a new one. Nobody signed in begins a new one with each step. */
async function visitOf(tx: Tx, actor: Actor | null, { userAgent }: Visitor, now: Date): Promise<string> {
  const robot = isRobot(userAgent);
  const last = actor
    ? await tx.portalSession.findFirst({
        where: { personId: actor.id, isRobot: robot },
        orderBy: [{ startedAt: "desc" }, { id: "desc" }],
        select: { id: true, lastAt: true },
      })
    : null;
  if (last && !isOver(last.lastAt, now)) return last.id;
  const data = { personId: actor?.id ?? null, isRobot: robot, startedAt: now, lastAt: now };
  return (await tx.portalSession.create({ data, select: { id: true } })).id;
}

async function write(tx: Tx, sessionId: string, step: Step, at: Date): Promise<void> {
  if (step.kind === "search") return writeSearch(tx, sessionId, step, at);
  if (step.kind === "left") return writeLeaving(tx, sessionId, step);
  if (step.kind === "ticket_created") return writeTicket(tx, sessionId, step, at);
  return writeOnce(tx, sessionId, step, at);
}

async function writeSearch(tx: Tx, sessionId: string, { query, resultCount }: Searched, at: Date): Promise<void> {
  const asked = tidied(query);
  if (!asked) return;
  const last = await lastEvent(tx, sessionId);
  if (last?.kind === "search" && last.query !== null && continues({ query: last.query, at: last.at }, asked, at)) {
    await tx.portalEvent.update({ where: { id: last.id }, data: { query: asked, resultCount, at } });
    return;
  }
  await tx.portalEvent.create({ data: { sessionId, at, kind: "search", query: asked, resultCount } });
}

async function writeLeaving(tx: Tx, sessionId: string, step: Left): Promise<void> {
  const view = await tx.portalEvent.findFirst({
    where: { sessionId, kind: "view", articleId: step.articleId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  if (!view) return;
  // Whoever comes back to a tab reads on: the longest stay and the furthest line count.
  const dwellSeconds = Math.max(step.dwellSeconds, view.dwellSeconds ?? 0);
  const scrollPercent = Math.max(step.scrollPercent, view.scrollPercent ?? 0);
  await tx.portalEvent.update({ where: { id: view.id }, data: { dwellSeconds, scrollPercent } });
}

/** The same said twice in a row (a reload, a double click) is said once. */
async function writeOnce(tx: Tx, sessionId: string, step: Said, at: Date): Promise<void> {
  const articleId = step.articleId ?? null;
  const last = await lastEvent(tx, sessionId);
  // Pressing "I still need help" and the form that opens by it are one intent.
  if (last?.kind === step.kind && (last.articleId === articleId || step.kind === "contact_intent")) return;
  const query = tidied(step.query ?? "") || null;
  await tx.portalEvent.create({ data: { sessionId, at, kind: step.kind, articleId, query } });
}

/** Whoever sends the form has opened it, also where no script could tell. The same ticket is noted once. */
async function writeTicket(tx: Tx, sessionId: string, { ticketId, query }: TicketCreated, at: Date): Promise<void> {
  if (await tx.portalEvent.count({ where: { kind: "ticket_created", ticketId, sessionId } })) return;
  const lastTicket = await tx.portalEvent.findFirst({
    where: { sessionId, kind: "ticket_created" },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  const intents = await tx.portalEvent.count({
    where: { sessionId, kind: "contact_intent", ...(lastTicket && { at: { gt: lastTicket.at } }) },
  });
  if (intents === 0) await tx.portalEvent.create({ data: { sessionId, at, kind: "contact_intent" } });
  const asked = tidied(query ?? "") || null;
  await tx.portalEvent.create({ data: { sessionId, at, kind: "ticket_created", ticketId, query: asked } });
}

function lastEvent(tx: Tx, sessionId: string) {
  return tx.portalEvent.findFirst({ where: { sessionId }, orderBy: [{ at: "desc" }, { id: "desc" }] });
}
