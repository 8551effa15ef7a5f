"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { cx } from "@/components/ui/cx";
import { rememberChoice } from "@/components/ui/remember-choice";

export type Theme = "system" | "light" | "dark";

const themes = [
  { value: "system", label: "As the system", Icon: Monitor },
  { value: "light", label: "Light", Icon: Sun },
  { value: "dark", label: "Dark", Icon: Moon },
] as const;

/** Light, dark, or as the system. Kept in a cookie, so that the server draws the next page right at once. */
export function ThemeSwitch({ initial = "system", className }: { initial?: Theme; className?: string }) {
  const [theme, setTheme] = useState<Theme>(initial);

  useEffect(() => {
    const shown = document.documentElement.dataset.theme;
    if (shown === "light" || shown === "dark") setTheme(shown);
  }, []);

  const choose = (next: Theme) => {
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    rememberChoice("theme", next === "system" ? null : next);
  };

  return (
    <fieldset className={cx("inline-flex gap-0.5 rounded-control bg-sunken p-0.5", className)}>
      <legend className="sr-only">Appearance</legend>
      {themes.map(({ value, label, Icon }) => (
        <button
          key={value}
          type="button"
          aria-pressed={theme === value}
          aria-label={label}
          title={label}
          onClick={() => choose(value)}
          className="grid h-6 w-8 place-items-center rounded-[5px] text-muted transition-colors hover:text-ink aria-pressed:bg-surface aria-pressed:text-ink aria-pressed:shadow-control"
        >
          <Icon aria-hidden className="size-3.5" />
        </button>
      ))}
    </fieldset>
  );
}
