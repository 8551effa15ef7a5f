import { ChevronRight } from "lucide-react";
import Link from "next/link";

/** The way here, from above. */
export function Breadcrumb({ trail }: { trail: { label: string; href?: string }[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="flex flex-wrap items-center gap-1 text-dense text-muted">
        {trail.map(({ label, href }, step) => (
          <li key={label} className="flex items-center gap-1">
            {step > 0 && <ChevronRight aria-hidden className="size-3.5 text-faint" />}
            {href ? (
              <Link
                href={href}
                className="inline-flex min-h-6 items-center rounded-[4px] hover:text-ink hover:underline"
              >
                {label}
              </Link>
            ) : (
              <span aria-current="page" className="inline-flex min-h-6 items-center">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
