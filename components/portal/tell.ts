/** Tells the desk about a step of a visit. Nobody waits for it, and nothing breaks when it does not arrive. */
import type { NoticedStep } from "@/lib/portal/inputs";

export function tell(step: NoticedStep): void {
  const body = new Blob([JSON.stringify(step)], { type: "application/json" });
  try {
    if (navigator.sendBeacon?.("/api/journey", body)) return;
    fetch("/api/journey", { method: "POST", body, keepalive: true }).catch(() => {});
  } catch {
    // A browser that forbids it keeps its secret.
  }
}

/** Runs once the page is really looked at: not while it is drawn ahead or lies in a tab behind. Returns how to stop waiting. */
export function whenSeen(run: () => void): () => void {
  if (document.visibilityState === "visible") {
    run();
    return () => {};
  }
  const look = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", look);
    run();
  };
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
}
