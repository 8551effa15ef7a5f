"use client";

import { useEffect, useState } from "react";

export type Suggestion = { slug: string; title: string; summary: string };
export type Suggestions = { for: string; articles: Suggestion[] };

const WAIT_MS = 180;
const SHORTEST = 2;
const nothing: Suggestions = { for: "", articles: [] };

/** Articles that fit what is being typed: asked for after a short pause, and never answered by an older question. */
export function useSuggestions(typed: string): { found: Suggestions; pending: boolean } {
  const text = typed.trim();
  const [found, setFound] = useState<Suggestions>(nothing);
  const isAsking = text.length >= SHORTEST;

  useEffect(() => {
    if (!isAsking) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      suggest(text, stop.signal)
        .then((articles) => setFound({ for: text, articles }))
        .catch(() => {
          // Stopped by the next letter, or no answer: suggestions are a help and never in the way.
          if (!stop.signal.aborted) setFound({ for: text, articles: [] });
        });
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, isAsking]);

  return isAsking ? { found, pending: found.for !== text } : { found: nothing, pending: false };
}

async function suggest(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const answer = await fetch(`/api/suggestions?q=${encodeURIComponent(text.slice(0, 300))}`, { signal });
  if (!answer.ok) return [];
  const { articles } = (await answer.json()) as { articles: Suggestion[] };
  return articles;
}
