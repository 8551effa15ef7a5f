"use client";

import { Ellipsis } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Menu as AriaMenu, Button, Header, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "@/components/ui/button-style";
import { cx } from "@/components/ui/cx";
import { type MenuChoice, MenuLine } from "@/components/ui/menu-line";

export type MenuEntry = MenuChoice | { section: string; items: MenuChoice[] };

type MenuProps = {
  label: string;
  trigger?: ReactNode;
  items: MenuEntry[];
  placement?: ComponentProps<typeof Popover>["placement"];
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
};

/** Things to do or places to go that do not deserve a button each. */
export function Menu({
  label,
  trigger,
  items,
  placement = "bottom end",
  variant = "quiet",
  size = "medium",
  className,
}: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        {...(!trigger && { "aria-label": label })}
        className={cx(buttonStyle({ variant, size }), !trigger && "w-control px-0", "[&_svg]:size-4", className)}
      >
        {trigger ?? <Ellipsis aria-hidden />}
      </Button>
      <Popover placement={placement} offset={4} className="overlay">
        <AriaMenu
          aria-label={label}
          className="max-h-[70vh] min-w-52 overflow-y-auto rounded-card bg-raised p-1 shadow-popover outline-none"
        >
          {items.map((entry) =>
            "section" in entry ? (
              <MenuSection
                key={entry.section}
                className="mt-1 border-t border-line pt-1 first:mt-0 first:border-t-0 first:pt-0"
              >
                <Header className="px-2 py-1 text-caption font-medium text-muted">{entry.section}</Header>
                {entry.items.map((item) => (
                  <MenuLine key={item.id} {...item} />
                ))}
              </MenuSection>
            ) : (
              <MenuLine key={entry.id} {...entry} />
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
