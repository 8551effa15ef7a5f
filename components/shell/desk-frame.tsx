import Link from "next/link";
import type { ReactNode } from "react";
import { AccountMenu, type Person, type SignOut } from "@/components/shell/account-menu";
import type { FrameSection } from "@/components/shell/frame-link";
import { FrameNavigation } from "@/components/shell/frame-navigation";
import { Logo } from "@/components/shell/logo";
import { MobileNavigation } from "@/components/shell/mobile-navigation";
import { NavigationToggle } from "@/components/shell/navigation-toggle";
import type { Theme } from "@/components/ui/theme-switch";

type DeskFrameProps = {
  sections: FrameSection[];
  person: Person;
  accountLinks?: { href: string; label: string }[];
  signOut: SignOut;
  narrow?: boolean;
  theme?: Theme;
  homeHref?: string;
  search?: ReactNode;
  footer?: ReactNode;
  banner?: ReactNode;
  children: ReactNode;
};

/** The agent's surroundings: navigation on the left, the work on the rest. The work scrolls, the frame does not. */
export function DeskFrame({
  sections,
  person,
  accountLinks,
  signOut,
  narrow = false,
  theme,
  homeHref = "/",
  search,
  footer,
  banner,
  children,
}: DeskFrameProps) {
  const account = { person, signOut, ...(accountLinks && { links: accountLinks }), ...(theme && { theme }) };
  return (
    <div data-density="dense" className="flex h-dvh flex-col bg-canvas md:flex-row">
      <aside
        data-navigation={narrow ? "narrow" : "wide"}
        className="group/frame hidden w-56 shrink-0 flex-col border-r border-line bg-sunken data-[navigation=narrow]:w-14 md:flex"
      >
        <div className="flex items-center justify-between gap-1 px-3 pt-3 pb-2 group-data-[navigation=narrow]/frame:flex-col">
          <Link href={homeHref} aria-label="Touchpoint, home" className="rounded-control p-1">
            <Logo className="group-data-[navigation=narrow]/frame:[&>span]:sr-only" />
          </Link>
          <NavigationToggle narrow={narrow} />
        </div>
        {search && <div className="px-3 pb-2 group-data-[navigation=narrow]/frame:hidden">{search}</div>}
        <div className="min-h-0 flex-1 overflow-y-auto px-3 py-2 group-data-[navigation=narrow]/frame:px-2">
          <FrameNavigation sections={sections} label="Desk" />
        </div>
        <div className="border-t border-line px-2 py-2">
          {footer}
          <AccountMenu {...account} opens="up" />
        </div>
      </aside>

      <header className="relative flex items-center gap-2 border-b border-line bg-surface px-3 py-1.5 md:hidden">
        <MobileNavigation sections={sections} />
        <Link href={homeHref} aria-label="Touchpoint, home" className="mr-auto rounded-control p-1">
          <Logo />
        </Link>
        <AccountMenu {...account} opens="down" />
      </header>

      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        {banner}
        <main id="content" tabIndex={-1} className="relative min-h-0 flex-1 overflow-y-auto">
          {children}
        </main>
      </div>
    </div>
  );
}
