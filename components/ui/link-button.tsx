import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "@/components/ui/button-style";
import { cx } from "@/components/ui/cx";

type LinkButtonProps = ComponentProps<typeof Link> & ButtonLook & { icon?: ReactNode };

/** A link, looking like a button. It goes somewhere; it never changes anything. */
export function LinkButton({ variant, size, fill, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link className={cx(buttonStyle({ variant, size, fill }), "[&_svg]:size-4 [&_svg]:shrink-0", className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
