import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";

type DashboardFrameProps = {
  title: string;
  description?: ReactNode;
  filters?: ReactNode;
  actions?: ReactNode;
  asOf?: ReactNode;
  tabs?: ReactNode;
  children: ReactNode;
};

/** Inside the desk: figures with their filters always in reach, and the moment they were taken. */
export function DashboardFrame({ title, description, filters, actions, asOf, tabs, children }: DashboardFrameProps) {
  return (
    <div className="mx-auto flex w-full max-w-[90rem] flex-col gap-5 px-4 py-5 sm:px-6">
      <PageHeader
        title={title}
        description={description}
        actions={actions}
        tabs={tabs}
        {...(asOf && { meta: <span>Data as of {asOf}</span> })}
      />
      {filters && <div className="flex flex-wrap items-end gap-3">{filters}</div>}
      {children}
    </div>
  );
}
