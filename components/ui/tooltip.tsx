"use client";

import type { ComponentProps, ReactElement } from "react";
import { Tooltip as Bubble, Focusable, TooltipTrigger } from "react-aria-components";
import { TooltipBody } from "@/components/ui/tooltip-body";

type TooltipProps = { text: string; children: ReactElement<ComponentProps<"button">, string>; keys?: string[] };

/** A hint on hover and on focus. It repeats or explains; nothing may be found only here. */
export function Tooltip({ text, children, keys }: TooltipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      <Focusable>{children}</Focusable>
      <Bubble offset={6} className="overlay">
        <TooltipBody text={text} keys={keys} />
      </Bubble>
    </TooltipTrigger>
  );
}
