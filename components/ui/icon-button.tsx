"use client";

import type { ReactNode } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "@/components/ui/button-style";
import { cx } from "@/components/ui/cx";
import { TooltipBody } from "@/components/ui/tooltip-body";

type IconButtonProps = {
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  keys?: string[];
  onPress?: () => void;
  type?: "button" | "submit";
  name?: string;
  value?: string;
  pressed?: boolean;
  disabled?: boolean;
  className?: string;
};

const squares: Record<ButtonSize, string> = {
  small: "size-7 px-0",
  medium: "size-control px-0",
  large: "size-11 px-0",
};

/** A button that shows only an icon; its name is in the tooltip and read aloud. */
export function IconButton({
  label,
  icon,
  variant = "quiet",
  size = "medium",
  keys,
  onPress,
  type = "button",
  pressed,
  disabled,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      <Button
        {...rest}
        type={type}
        aria-label={label}
        {...(pressed !== undefined && { "aria-pressed": pressed })}
        {...(onPress && { onPress })}
        isDisabled={disabled ?? false}
        className={cx(
          buttonStyle({ variant, size }),
          squares[size],
          "[&_svg]:size-4",
          pressed && "bg-selected text-accent-ink",
          className,
        )}
      >
        {icon}
      </Button>
      <Tooltip offset={6} className="overlay">
        <TooltipBody text={label} keys={keys} />
      </Tooltip>
    </TooltipTrigger>
  );
}
