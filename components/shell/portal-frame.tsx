import Link from "next/link";
import type { ReactNode } from "react";
import { AccountMenu, type Person, type SignOut } from "@/components/shell/account-menu";
import { Logo } from "@/components/shell/logo";
import { type PortalLink, PortalNavigation } from "@/components/shell/portal-navigation";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";
import type { Theme } from "@/components/ui/theme-switch";

type PortalFrameProps = {
  links: PortalLink[];
  person?: Person;
  accountLinks?: { href: string; label: string }[];
  signOut?: SignOut;
  signInHref?: string;
  theme?: Theme;
  homeHref?: string;
  banner?: ReactNode;
  footer?: ReactNode;
  width?: "reading" | "wide";
  children: ReactNode;
};

/** The surroundings of those who ask for help: a bar on top, and room. */
export function PortalFrame({
  links,
  person,
  accountLinks,
  signOut,
  signInHref,
  theme,
  homeHref = "/",
  banner,
  footer,
  width = "reading",
  children,
}: PortalFrameProps) {
  return (
    <div data-density="roomy" className="flex min-h-dvh flex-col bg-canvas">
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex min-h-16 max-w-5xl items-center gap-2 px-4 sm:gap-6">
          <Link href={homeHref} aria-label="Touchpoint, home" className="flex min-h-11 items-center rounded-control">
            <Logo className="max-sm:[&>span]:sr-only" />
          </Link>
          <PortalNavigation links={links} />
          {person && (
            <AccountMenu
              person={person}
              {...(accountLinks && { links: accountLinks })}
              {...(signOut && { signOut })}
              {...(theme && { theme })}
              opens="down"
            />
          )}
          {!person && signInHref && <LinkButton href={signInHref}>Sign in</LinkButton>}
        </div>
      </header>
      {banner && <div className="mx-auto w-full max-w-5xl px-4 pt-4">{banner}</div>}
      <main
        id="content"
        tabIndex={-1}
        className={cx("mx-auto w-full flex-1 px-4 py-8 sm:py-12", width === "reading" ? "max-w-3xl" : "max-w-5xl")}
      >
        {children}
      </main>
      {footer && (
        <footer className="border-t border-line">
          <div className="mx-auto max-w-5xl px-4 py-6 text-dense text-muted">{footer}</div>
        </footer>
      )}
    </div>
  );
}
