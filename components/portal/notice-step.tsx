"use client";

import { useEffect } from "react";
import { tell, whenSeen } from "@/components/portal/tell";
import type { NoticedStep } from "@/lib/portal/inputs";

/** Tells that this page was opened, once somebody looks at it. Draws nothing. */
export function NoticeStep({ step }: { step: NoticedStep }) {
  const told = JSON.stringify(step);
  useEffect(() => whenSeen(() => tell(JSON.parse(told))), [told]);
  return null;
}
