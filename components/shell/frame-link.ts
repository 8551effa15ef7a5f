/** The entries of a frame's navigation. Which ones a person gets is decided by the page's layout, not here. */
import type { IconName } from "@/components/shell/frame-icon";

export type FrameLink = {
  href: string;
  label: string;
  icon: IconName;
  count?: number;
  countLabel?: string;
  tone?: "neutral" | "danger";
  exact?: boolean;
};

export type FrameSection = { label?: string; links: FrameLink[] };

type Target = { href: string; exact?: boolean };

/**
 * Which entry stands for the page one is on: the longest path it starts with; of equals, the one whose query says most.
 *
 * @example currentHref("/tickets/INC-1", "", [{ href: "/" , exact: true }, { href: "/tickets" }]) // "/tickets"
 */
export function currentHref(pathname: string, search: string, links: readonly Target[]): string | null {
  const asked = new URLSearchParams(search);
  const fitting = links.filter((link) => fits(link, pathname, asked));
  const [best] = fitting.sort((one, other) => other.href.length - one.href.length);
  return best?.href ?? null;
}

function fits({ href, exact }: Target, pathname: string, asked: URLSearchParams): boolean {
  const [path = "", query = ""] = href.split("?");
  const wanted = [...new URLSearchParams(query)];
  if (wanted.length > 0) return path === pathname && wanted.every(([name, value]) => asked.get(name) === value);
  if (path === pathname) return true;
  return !exact && path !== "/" && pathname.startsWith(`${path}/`);
}
