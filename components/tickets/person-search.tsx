"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { SearchField } from "@/components/ui/search-field";

const afterMs = 200;

/** Find the person who called. Searches while one types; without scripts Enter does. */
export function PersonSearch({ text }: { text: string }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (typed: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      startTransition(() => router.replace(`/desk/new?who=${encodeURIComponent(typed)}`, { scroll: false }));
    }, afterMs);
  };

  return (
    <search>
      <form method="get" action="/desk/new">
        <SearchField
          name="who"
          label="Who is it for?"
          placeholder="Name or e-mail address"
          defaultValue={text}
          onSearch={search}
          pending={pending}
          autoFocus
          autoComplete="off"
        />
      </form>
    </search>
  );
}
