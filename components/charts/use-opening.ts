"use client";

import { useRouter } from "next/navigation";

/** Opens what is behind the n-th mark of a chart. The table behind the chart has the same links, for the keyboard. */
export function useOpening(marks: { href?: string | undefined }[]) {
  const router = useRouter();
  return (place: unknown) => {
    const href = marks[Number(place)]?.href;
    if (href) router.push(href);
  };
}
