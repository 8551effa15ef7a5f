"use server";

import { headers } from "next/headers";
import { action } from "@/lib/auth/action";
import { accept } from "@/lib/kernel/result";
import { askForHelp } from "@/lib/portal/commands/ask-for-help";
import { recordStep, type Visitor } from "@/lib/portal/commands/record-step";
import { AskForHelpInput, JudgeArticleInput, SolvedInput, StillNeedHelpInput } from "@/lib/portal/inputs";
import { closeRequest, confirmResolution, rejectResolution, replyToRequest } from "@/lib/tickets/commands/converse";
import { DecideResolutionInput, RequesterReplyInput } from "@/lib/tickets/inputs";
import { readUploads } from "@/lib/tickets/queries/read-uploads";

export const submitRequestAction = action({
  permission: "submit-request",
  input: AskForHelpInput,
  run: async (actor, asked, form) => {
    const files = await readUploads(form);
    return files.ok ? askForHelp(actor, asked, files.value, await visitor()) : files;
  },
  stale: () => ["/portal", "/portal/requests"],
  goTo: ({ number }) => `/portal/requests/${number}?sent=1`,
});

export const replyToRequestAction = action({
  permission: "reply-to-request",
  input: RequesterReplyInput,
  run: async (actor, asked, form) => {
    const files = await readUploads(form);
    return files.ok ? replyToRequest(actor, asked, files.value) : files;
  },
  stale: ({ number }) => pagesOf(number),
  goTo: ({ number }) => `/portal/requests/${number}#conversation`,
});

export const confirmResolutionAction = action({
  permission: "confirm-resolution",
  input: DecideResolutionInput,
  run: (actor, asked) => confirmResolution(actor, asked),
  stale: ({ number }) => pagesOf(number),
  goTo: ({ number }) => `/portal/requests/${number}`,
});

export const rejectResolutionAction = action({
  permission: "reject-resolution",
  input: DecideResolutionInput,
  run: (actor, asked) => rejectResolution(actor, asked),
  stale: ({ number }) => pagesOf(number),
  goTo: ({ number }) => `/portal/requests/${number}`,
});

export const closeRequestAction = action({
  permission: "close-request",
  input: DecideResolutionInput,
  run: (actor, asked) => closeRequest(actor, asked),
  stale: ({ number }) => pagesOf(number),
  goTo: ({ number }) => `/portal/requests/${number}`,
});

/** "This solved it": the end of a journey without a ticket. */
export const recordSolvedAction = action({
  permission: "record-journey",
  input: SolvedInput,
  run: async (actor, { articleId, query }) => {
    await recordStep(actor, await visitor(), { kind: "solved", articleId, query });
    return accept(null);
  },
  goTo: () => "/portal?solved=1",
});

/** "I still need help": on to the form, with what was typed. */
export const stillNeedHelpAction = action({
  permission: "record-journey",
  input: StillNeedHelpInput,
  run: async (actor, { articleId, query }) => {
    await recordStep(actor, await visitor(), { kind: "contact_intent", articleId, query });
    return accept(query.trim().slice(0, 200));
  },
  goTo: (subject) => (subject ? `/portal/new?subject=${encodeURIComponent(subject)}` : "/portal/new"),
});

/** Whether an article helped, without leaving it. */
export const judgeArticleAction = action({
  permission: "record-journey",
  input: JudgeArticleInput,
  run: async (actor, { articleId, verdict }) => {
    await recordStep(actor, await visitor(), { kind: verdict, articleId });
    return accept(verdict);
  },
});

async function visitor(): Promise<Visitor> {
  return { userAgent: (await headers()).get("user-agent") };
}

function pagesOf(number: number): string[] {
  return ["/portal", "/portal/requests", `/portal/requests/${number}`];
}
