import Link from "next/link";
import type { ReactNode } from "react";

/** A figure that opens what is behind it. */
export function FigureLink({
  href,
  about,
  children,
}: {
  href: string | undefined;
  about: string;
  children: ReactNode;
}) {
  if (!href) return <>{children}</>;
  return (
    <Link
      href={href}
      prefetch={false}
      className="inline-flex min-h-6 min-w-6 items-center justify-end text-accent-ink underline underline-offset-2"
    >
      {children}
      <span className="sr-only">, {about}</span>
    </Link>
  );
}
