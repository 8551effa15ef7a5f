"use client";

import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";
import { cx } from "@/components/ui/cx";

type TabsProps = {
  label: string;
  tabs: { id: string; label: string; count?: number; panel: ReactNode }[];
  defaultTab?: string;
  selected?: string;
  onSelect?: (id: string) => void;
  className?: string;
};

/** Panels of which one shows. All stay in the page, so that nothing typed in one is lost. */
export function Tabs({ label, tabs, defaultTab, selected, onSelect, className }: TabsProps) {
  return (
    <AriaTabs
      className={cx("flex min-h-0 flex-col", className)}
      {...(defaultTab && { defaultSelectedKey: defaultTab })}
      {...(selected && { selectedKey: selected })}
      {...(onSelect && { onSelectionChange: (key) => onSelect(String(key)) })}
    >
      <TabList aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map(({ id, label: name, count }) => (
          <Tab
            key={id}
            id={id}
            className="-mb-px flex min-h-9 cursor-pointer items-center gap-1.5 border-b-2 border-transparent px-2 text-body whitespace-nowrap text-muted transition-colors data-focus-visible:-outline-offset-2 data-hovered:text-ink data-selected:border-accent data-selected:font-medium data-selected:text-ink"
          >
            {name}
            {count !== undefined && <span className="text-caption text-muted tabular-nums">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} shouldForceMount className="min-h-0 flex-1 pt-3 data-inert:hidden">
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
