import type { ReactNode } from "react";
import { Logo } from "@/components/shell/logo";

type AccountFrameProps = { title: string; description?: ReactNode; footer?: ReactNode; children: ReactNode };

/** A page that is one card: signing in, choosing a password, answering one question. */
export function AccountFrame({ title, description, footer, children }: AccountFrameProps) {
  return (
    <main
      id="content"
      tabIndex={-1}
      data-density="roomy"
      className="flex min-h-dvh flex-col items-center justify-center bg-canvas px-4 py-10"
    >
      <Logo className="mb-8" />
      <div className="w-full max-w-md rounded-card border border-line bg-surface px-6 py-7 shadow-card sm:px-8">
        <h1 className="text-title font-semibold text-ink">{title}</h1>
        {description && <p className="mt-1 text-body text-muted">{description}</p>}
        <div className="mt-5">{children}</div>
      </div>
      {footer && <div className="mt-6 max-w-md text-center text-dense text-muted">{footer}</div>}
    </main>
  );
}
