import type { ReactNode } from "react";
import { AdministrationNavigation, type AdministrationSection } from "@/components/shell/administration-navigation";
import { Disclosure } from "@/components/ui/disclosure";

type AdministrationFrameProps = { title: string; sections: AdministrationSection[]; children: ReactNode };

/** Inside the desk: what can be set up on the left, the page that sets it up on the right. */
export function AdministrationFrame({ title, sections, children }: AdministrationFrameProps) {
  return (
    <div className="flex min-h-full flex-col lg:flex-row">
      <div className="shrink-0 border-line bg-surface max-lg:border-b lg:w-56 lg:border-r">
        <p className="px-5 pt-5 pb-3 text-lead font-semibold text-ink max-lg:sr-only">{title}</p>
        <div className="hidden px-3 pb-6 lg:block">
          <AdministrationNavigation sections={sections} />
        </div>
        <Disclosure summary={title} className="p-3 lg:hidden">
          <AdministrationNavigation sections={sections} />
        </Disclosure>
      </div>
      <div className="min-w-0 flex-1 px-4 py-6 sm:px-8">
        <div className="mx-auto max-w-4xl">{children}</div>
      </div>
    </div>
  );
}
