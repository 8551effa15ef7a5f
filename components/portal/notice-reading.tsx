"use client";

import { useEffect } from "react";
import { tell, whenSeen } from "@/components/portal/tell";

/** Tells that an article was opened, and on leaving how long it was read and how far. Draws nothing. */
export function NoticeReading({ articleId }: { articleId: string }) {
  useEffect(() => {
    let since: number | null = null;
    let readMs = 0;
    let furthest = 0;

    const measure = () => {
      const { scrollHeight } = document.documentElement;
      const seen = Math.round(((window.scrollY + window.innerHeight) / Math.max(1, scrollHeight)) * 100);
      furthest = Math.max(furthest, Math.min(100, seen));
    };
    const begin = () => {
      since = performance.now();
      measure();
    };
    const pause = () => {
      if (since === null) return;
      readMs += performance.now() - since;
      since = null;
      tell({ kind: "left", articleId, dwellSeconds: Math.round(readMs / 1000), scrollPercent: furthest });
    };
    const turn = () => (document.visibilityState === "visible" ? begin() : pause());

    const stopWaiting = whenSeen(() => {
      tell({ kind: "view", articleId });
      begin();
    });
    document.addEventListener("visibilitychange", turn);
    window.addEventListener("scroll", measure, { passive: true });
    return () => {
      pause();
      stopWaiting();
      document.removeEventListener("visibilitychange", turn);
      window.removeEventListener("scroll", measure);
    };
  }, [articleId]);
  return null;
}
