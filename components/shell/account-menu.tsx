"use client";

import { ChevronsUpDown, LogOut } from "lucide-react";
import Link from "next/link";
import { useClosingDetails } from "@/components/shell/use-closing-details";
import { Avatar } from "@/components/ui/avatar";
import { cx } from "@/components/ui/cx";
import { type Theme, ThemeSwitch } from "@/components/ui/theme-switch";

export type Person = { name: string; role?: string };
export type SignOut = (form: FormData) => void | Promise<void>;

type AccountMenuProps = {
  person: Person;
  links?: { href: string; label: string }[];
  signOut?: SignOut;
  theme?: Theme;
  opens: "up" | "down";
};

const line =
  "flex min-h-8 w-full items-center gap-2 rounded-control px-2 text-dense text-ink transition-colors hover:bg-hover";

/** Who is signed in, and what concerns only them. Opens and signs out before anything has loaded. */
export function AccountMenu({ person, links = [], signOut, theme, opens }: AccountMenuProps) {
  const details = useClosingDetails();
  const up = opens === "up";
  return (
    <details ref={details} className="relative">
      <summary
        className={cx(
          "flex items-center gap-2 rounded-control p-1.5 transition-colors hover:bg-hover",
          up && "group-data-[navigation=narrow]/frame:justify-center",
        )}
      >
        <Avatar name={person.name} size={up ? 24 : 32} />
        {up ? (
          <>
            <span className="min-w-0 flex-1 leading-tight group-data-[navigation=narrow]/frame:sr-only">
              <span className="block truncate text-dense font-medium text-ink">{person.name}</span>
              {person.role && <span className="block truncate text-caption text-muted">{person.role}</span>}
            </span>
            <ChevronsUpDown aria-hidden className="size-3.5 text-muted group-data-[navigation=narrow]/frame:hidden" />
          </>
        ) : (
          <span className="sr-only">Your account, {person.name}</span>
        )}
      </summary>
      <div
        className={cx(
          "absolute z-40 w-60 rounded-card bg-raised p-1 shadow-popover",
          up ? "bottom-full left-0 mb-1" : "top-full right-0 mt-1",
        )}
      >
        <div className="border-b border-line px-2 pt-1.5 pb-2">
          <p className="truncate text-dense font-medium text-ink">{person.name}</p>
          {person.role && <p className="truncate text-caption text-muted">{person.role}</p>}
        </div>
        <ul className="py-1">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} className={line}>
                {label}
              </Link>
            </li>
          ))}
          <li className={cx(line, "justify-between hover:bg-transparent")}>
            Appearance
            <ThemeSwitch {...(theme && { initial: theme })} />
          </li>
        </ul>
        {signOut && (
          <form action={signOut} className="border-t border-line pt-1">
            <button type="submit" className={line}>
              <LogOut aria-hidden className="size-4 text-muted" />
              Sign out
            </button>
          </form>
        )}
      </div>
    </details>
  );
}
