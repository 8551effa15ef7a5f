import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "@/components/ui/button-style";
import { cx } from "@/components/ui/cx";
import { Spinner } from "@/components/ui/spinner";

export type ButtonProps = ComponentProps<"button"> & ButtonLook & { icon?: ReactNode; pending?: boolean };

/** While pending it stays focusable and keeps its width; what it does is held back by whoever sends. */
export function Button({
  variant,
  size,
  fill,
  icon,
  pending,
  type = "button",
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={cx(buttonStyle({ variant, size, fill }), className)}
      {...(pending && { "aria-busy": true, "aria-disabled": true })}
      {...rest}
    >
      {pending && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
      <span className={cx("inline-flex items-center gap-1.5 [&_svg]:size-4 [&_svg]:shrink-0", pending && "opacity-0")}>
        {icon}
        {children}
      </span>
    </button>
  );
}
