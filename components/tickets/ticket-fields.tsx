"use client";

import { useRouter } from "next/navigation";
import { useContext, useEffect } from "react";
import { FormContext } from "@/components/ui/form-context";

/**
 * Which ticket a form changes, and against which state of it the form was filled in. When somebody was faster, the page
 * is fetched anew: what is new appears, what was typed stays, and sending again is a decision.
 */
export function TicketFields({ number, version }: { number: number; version: number }) {
  const { refusal } = useContext(FormContext);
  const router = useRouter();

  useEffect(() => {
    if (refusal?.code === "stale") router.refresh();
  }, [refusal, router]);

  return (
    <>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
