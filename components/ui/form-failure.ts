/** Turns what goes wrong between browser and server into a refusal, so that nothing typed is lost to an error page. */
import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import type { FormAction } from "@/components/ui/form-result";
import { type Refused, refuse } from "@/lib/kernel/result";

/**
 * The same action, answering with a refusal where the original throws. Redirects and the like still pass; a redirect
 * means that the form was accepted.
 */
export function guarded(action: FormAction, onAccepted: () => void): FormAction {
  return async (before, form) => {
    const given = typedIn(form);
    try {
      return { given, ...(await action(before, form)) };
    } catch (error) {
      if (digestOf(error)?.startsWith("NEXT_REDIRECT")) onAccepted();
      return { ...refusalFor(error), given };
    }
  };
}

/** Refuses: updated, signed-out, lost-connection, no-answer, failed. */
function refusalFor(error: unknown): Refused {
  if (unstable_isUnrecognizedActionError(error)) {
    return refuse("updated", "Touchpoint was updated. Reload the page; your text is kept.");
  }
  const digest = digestOf(error);
  if (digest === "NEXT_HTTP_ERROR_FALLBACK;401") {
    return refuse(
      "signed-out",
      "You were signed out. Sign in again in another tab, then send this once more; what you typed is still here.",
    );
  }
  unstable_rethrow(error);

  if (error instanceof TypeError) {
    return refuse(
      "lost-connection",
      "The connection was lost. Nothing was sent; what you typed is still here. Try again.",
    );
  }
  if (!digest)
    return refuse("no-answer", "Touchpoint did not answer. What you typed is still here. Try again shortly.");
  return refuse(
    "failed",
    `Something went wrong on our side. What you typed is still here. Try again; if it happens again, quote ${digest}.`,
  );
}

const secret = /password|token/i;

function typedIn(form: FormData): Record<string, string> {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !secret.test(name)));
}

function digestOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}
