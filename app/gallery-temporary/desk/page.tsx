import { Flame, Plus } from "lucide-react";
import { cookies } from "next/headers";
import { DeskFrame } from "@/components/shell/desk-frame";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";
import { StatusDot } from "@/components/ui/status-dot";
import { Table } from "@/components/ui/table";
import { signOut } from "../actions";

const rows = [
  [
    "INC-004812",
    "VPN drops every ten minutes in Lisbon",
    "Rosa Marchetti",
    "P2",
    "warning",
    "12 min",
    "In progress",
    "info",
    "Tom Lindqvist",
  ],
  [
    "REQ-004809",
    "New laptop for a starter on 12 January",
    "Sam Ito",
    "P3",
    "neutral",
    "1 day",
    "Waiting for requester",
    "warning",
    "Ada Okafor",
  ],
  [
    "INC-004801",
    "Payroll export ends with an empty file",
    "Mina Haddad",
    "P1",
    "danger",
    "Breached 4 min ago",
    "In progress",
    "info",
    "Ada Okafor",
  ],
  [
    "INC-004795",
    "Cannot open shared mailbox since this morning",
    "Jonas Weber",
    "P3",
    "neutral",
    "5 h",
    "New",
    "neutral",
    "",
  ],
  [
    "REQ-004790",
    "Access to the finance folder",
    "Priya Nair",
    "P4",
    "neutral",
    "3 days",
    "Open",
    "accent",
    "Tom Lindqvist",
  ],
  [
    "INC-004788",
    "Projector in room 4.12 shows no picture",
    "Luca Moretti",
    "P4",
    "neutral",
    "2 days",
    "Resolved",
    "success",
    "Ines Duarte",
  ],
] as const;
export default async function Desk() {
  const narrow = (await cookies()).get("navigation")?.value === "narrow";
  return (
    <DeskFrame
      narrow={narrow}
      signOut={signOut}
      person={{ name: "Ada Okafor", role: "Agent, Workplace" }}
      accountLinks={[
        { href: "/me", label: "Profile" },
        { href: "/keys", label: "Keyboard shortcuts" },
      ]}
      search={<SearchField label="Search everything" placeholder="Search" shortcut="/" />}
      sections={[
        {
          links: [
            { href: "/home", label: "Home", icon: "home" },
            { href: "/gallery-temporary/desk", label: "My queue", icon: "inbox", count: 12, countLabel: "open" },
            { href: "/unassigned", label: "Unassigned", icon: "ticket", count: 4 },
            { href: "/risk", label: "Risk board", icon: "alarm", count: 2, tone: "danger", countLabel: "at risk" },
          ],
        },
        {
          label: "Practices",
          links: [
            { href: "/k", label: "Knowledge", icon: "book" },
            { href: "/p", label: "Problems", icon: "branch" },
            { href: "/c", label: "Changes", icon: "calendar" },
            { href: "/ci", label: "Assets", icon: "server" },
            { href: "/mi", label: "Major incidents", icon: "flame" },
          ],
        },
        {
          label: "Experience",
          links: [
            { href: "/cx", label: "Dashboard", icon: "trend" },
            { href: "/s", label: "Surveys", icon: "smile" },
            { href: "/i", label: "Improvements", icon: "target" },
          ],
        },
      ]}
    >
      <div className="flex h-full flex-col">
        <PageHeader
          className="px-5 pt-4"
          title="My queue"
          actions={
            <Button variant="primary" icon={<Plus aria-hidden />}>
              New ticket
            </Button>
          }
          tabs={
            <LinkTabs
              label="Views"
              tabs={[
                { href: "/gallery-temporary/desk", label: "Open", count: 12, current: true },
                { href: "/w", label: "Waiting", count: 5 },
                { href: "/r", label: "Resolved today", count: 9 },
              ]}
            />
          }
        />
        <div className="min-h-0 flex-1 bg-surface">
          <Table
            label="Tickets"
            scroll="pane"
            rows={
              [
                ...rows,
                ...rows.map((r) => [`${r[0]}b`, ...r.slice(1)]),
                ...rows.map((r) => [`${r[0]}c`, ...r.slice(1)]),
                ...rows.map((r) => [`${r[0]}d`, ...r.slice(1)]),
              ] as unknown as (typeof rows)[number][]
            }
            rowKey={(r) => r[0]}
            rowHref={(r) => `/tickets/${r[0]}`}
            isSelected={(r) => r[0] === "INC-004801"}
            columns={[
              {
                id: "n",
                head: "Number",
                width: "7rem",
                cell: (r) => <span className="text-muted tabular-nums">{r[0].slice(0, 10)}</span>,
              },
              { id: "s", head: "Subject", main: true, sort: { href: "?s" }, cell: (r) => r[1] },
              { id: "r", head: "Requester", cell: (r) => r[2] },
              {
                id: "p",
                head: "Priority",
                cell: (r) => (
                  <Badge
                    tone={r[3] === "P1" ? "danger" : "neutral"}
                    {...(r[3] === "P1" && { icon: <Flame aria-hidden /> })}
                  >
                    {r[3]}
                  </Badge>
                ),
              },
              { id: "st", head: "Status", cell: (r) => <StatusDot tone={r[7]} label={r[6]} /> },
              {
                id: "a",
                head: "Assignee",
                cell: (r) =>
                  r[8] ? (
                    <span className="flex items-center gap-2 whitespace-nowrap">
                      <Avatar name={r[8]} size={20} />
                      {r[8]}
                    </span>
                  ) : (
                    <span className="text-muted">Nobody</span>
                  ),
              },
              {
                id: "d",
                head: "Due",
                align: "end",
                sort: { href: "?d", direction: "ascending" },
                cell: (r) => <Badge tone={r[4]}>{r[5]}</Badge>,
              },
            ]}
          />
        </div>
        <Pagination className="border-t border-line px-5 py-2" summary="1–24 of 1,204" next="/n" />
      </div>
    </DeskFrame>
  );
}
