"use client";

import { useEffect } from "react";
import { tell } from "@/components/portal/tell";

const PAUSE_MS = 1_500;

/** Tells what was searched for once the typing rests: the last text, not each letter. */
export function useNoticedSearch(typed: string): void {
  const query = typed.trim();
  useEffect(() => {
    if (query.length < 2) return;
    const timer = setTimeout(() => tell({ kind: "search", query: query.slice(0, 300) }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
}
