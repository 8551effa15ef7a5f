import { type ReactNode, useId } from "react";
import { cx } from "@/components/ui/cx";

type CardProps = {
  title?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  padding?: "normal" | "none";
  as?: "section" | "article" | "div";
  level?: 2 | 3 | 4;
  className?: string;
  children?: ReactNode;
};

/** A piece of a page that belongs together. */
export function Card({
  title,
  description,
  actions,
  footer,
  padding = "normal",
  as: Tag = "section",
  level = 2,
  className,
  children,
}: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <Tag
      {...(title && Tag !== "div" && { "aria-labelledby": id })}
      className={cx("flex min-w-0 flex-col rounded-card border border-line bg-surface shadow-card", className)}
    >
      {(title || actions) && (
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-3.5 pb-1">
          <div className="min-w-0">
            <Heading id={id} className="text-body font-semibold text-ink">
              {title}
            </Heading>
            {description && <p className="text-dense text-muted">{description}</p>}
          </div>
          {actions && <div className="flex items-center gap-2">{actions}</div>}
        </header>
      )}
      <div
        className={cx("min-w-0 flex-1", padding === "normal" && "px-4 py-3.5", padding === "normal" && title && "pt-2")}
      >
        {children}
      </div>
      {footer && <footer className="border-t border-line px-4 py-2.5 text-dense text-muted">{footer}</footer>}
    </Tag>
  );
}
