import { cx } from "@/components/ui/cx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large";
export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; fill?: boolean };

const base =
  "relative inline-flex shrink-0 items-center justify-center gap-1.5 rounded-control border font-medium whitespace-nowrap select-none transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-busy:cursor-progress";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-on-accent shadow-control hover:not-disabled:bg-accent-hover",
  secondary: "border-line-strong bg-surface text-ink shadow-control hover:not-disabled:bg-hover",
  quiet: "border-transparent text-muted hover:not-disabled:bg-hover hover:not-disabled:text-ink",
  danger: "border-transparent bg-danger text-on-accent shadow-control hover:not-disabled:brightness-95",
};

const sizes: Record<ButtonSize, string> = {
  small: "h-7 px-2.5 text-dense",
  medium: "h-control px-3 text-body",
  large: "h-11 px-5 text-lead",
};

/** One look for everything one presses: buttons, links that act as buttons, the triggers of menus. */
export function buttonStyle({ variant = "secondary", size = "medium", fill }: ButtonLook = {}): string {
  return cx(base, variants[variant], sizes[size], fill && "w-full");
}
