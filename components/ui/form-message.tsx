import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { cx } from "@/components/ui/cx";

type FormMessageProps = {
  tone?: "danger" | "success" | "info";
  children: ReactNode;
  ref?: Ref<HTMLDivElement>;
  className?: string;
};

const looks = {
  danger: { classes: "border-danger-line bg-danger-soft text-danger-ink", Icon: CircleAlert, role: "alert" },
  success: { classes: "border-success-line bg-success-soft text-success-ink", Icon: CircleCheck, role: "status" },
  info: { classes: "border-info-line bg-info-soft text-info-ink", Icon: Info, role: "status" },
} as const;

/** What became of the form as a whole. */
export function FormMessage({ tone = "danger", children, ref, className }: FormMessageProps) {
  const { classes, Icon, role } = looks[tone];
  return (
    <div
      ref={ref}
      role={role}
      tabIndex={-1}
      className={cx("flex items-start gap-2 rounded-control border px-3 py-2 text-body", classes, className)}
    >
      <Icon aria-hidden className="mt-[0.2em] size-4 shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
