import { BarChart } from "@/components/charts/bar-chart";
import { DistributionChart } from "@/components/charts/distribution-chart";
import { LineChart } from "@/components/charts/line-chart";
import { Sparkline } from "@/components/charts/sparkline";
import { AdministrationFrame } from "@/components/shell/administration-frame";
import { DashboardFrame } from "@/components/shell/dashboard-frame";
import { DeskFrame } from "@/components/shell/desk-frame";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateTime } from "@/components/ui/date-time";
import { SelectField } from "@/components/ui/select-field";
import { Stat } from "@/components/ui/stat";
import { signOut } from "../actions";

const wk = [
  "6 Oct",
  "13 Oct",
  "20 Oct",
  "27 Oct",
  "3 Nov",
  "10 Nov",
  "17 Nov",
  "24 Nov",
  "1 Dec",
  "8 Dec",
  "15 Dec",
  "22 Dec",
];
const pts = (vs: (number | null)[], b = 0) =>
  vs.map((value, i) => ({
    at: `2025-${String(i + 10)}`,
    label: wk[i] ?? "",
    value,
    n: 40 + i,
    href: `/tickets?w=${i}`,
    ...(b && value !== null && { low: value - b, high: value + b }),
  }));
export default function Dashboard() {
  return (
    <DeskFrame
      signOut={signOut}
      person={{ name: "Lea Brandt", role: "Team lead" }}
      sections={[
        {
          links: [
            { href: "/gallery-temporary/dashboard", label: "Dashboard", icon: "trend" },
            { href: "/q", label: "Queue", icon: "inbox", count: 12 },
          ],
        },
      ]}
    >
      <DashboardFrame
        title="Experience"
        description="How the people we serve find our help, and why."
        actions={<Button>Export</Button>}
        asOf={<DateTime at="2026-01-05T12:00Z" timeZone="Europe/Rome" />}
        filters={
          <>
            <SelectField
              className="w-44"
              name="period"
              label="Period"
              options={[{ value: "12", label: "Last 12 weeks" }]}
            />
            <SelectField className="w-44" name="team" label="Team" options={[{ value: "", label: "All teams" }]} />
          </>
        }
      >
        <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
          <Stat
            label="CSAT"
            value="82%"
            n={412}
            of="answers"
            delta={{ text: "3 points", direction: "down", meaning: "worse" }}
            target="85%"
            href="/m"
            chart={<Sparkline label="CSAT by week" points={[86, 85, 87, 84, null, 83, 82, 80, 82]} target={85} />}
          />
          <Stat
            label="First contact resolution"
            value="61%"
            n={1840}
            of="tickets"
            delta={{ text: "2 points", direction: "up", meaning: "better" }}
            target="65%"
            chart={<Sparkline label="FCR by week" points={[55, 57, 56, 58, 60, 59, 61]} />}
          />
          <Stat
            label="Time to resolve"
            value="9.4 h"
            n={1840}
            of="tickets"
            delta={{ text: "0.6 h", direction: "down", meaning: "better" }}
            chart={<Sparkline label="MTTR by week" points={[12, 11, 11.5, 10, 9.8, 9.4]} />}
          />
          <Stat
            label="Customer effort"
            value={null}
            n={6}
            of="answers"
            hint="Fewer than ten answers: too few to tell."
          />
        </div>
        <div className="grid gap-4 xl:grid-cols-2">
          <Card>
            <LineChart
              title="CSAT by week"
              description="Answers of 4 or 5, of all answers"
              unit="%"
              band
              target={{ label: "Target 85%", value: 85 }}
              series={[
                { label: "Hardware", points: pts([88, 87, 86, 84, 82, 80, null, 78, 76, 77, 75, 74], 4) },
                { label: "Software", points: pts([84, 85, 86, 85, 87, 88, 87, 88, 89, 88, 90, 91], 3) },
              ]}
              previous={{ label: "Last year, all", points: pts([80, 81, 82, 82, 81, 83, 82, 84, 83, 84, 83, 82]) }}
            />
          </Card>
          <Card>
            <BarChart
              title="Time to resolve by team"
              unit="h"
              decimals={1}
              target={{ label: "Target 8 h", value: 8 }}
              bars={[
                { label: "Workplace", value: 6.2, n: 410, low: 5.5, high: 7, href: "/t" },
                { label: "Network and VPN", value: 14.8, n: 122, low: 12.1, high: 17.6, href: "/t", tone: "danger" },
                { label: "Business applications", value: 9.1, n: 288, low: 8.2, high: 10.1 },
                { label: "Identity", value: 2.4, n: 530, low: 2.1, high: 2.7 },
                { label: "Lisbon", value: null, n: 0 },
              ]}
            />
          </Card>
          <Card>
            <DistributionChart
              title="How long requests took"
              of="tickets"
              bins={[
                { label: "< 1 h", count: 420 },
                { label: "1–4 h", count: 610, href: "/b" },
                { label: "4–8 h", count: 330 },
                { label: "8–24 h", count: 180 },
                { label: "1–3 d", count: 140 },
                { label: "> 3 d", count: 95, tone: "warning" },
              ]}
              marks={[{ label: "Median", at: "1–4 h" }]}
            />
          </Card>
          <Card>
            <BarChart
              layout="columns"
              title="Backlog by age"
              bars={[
                { label: "Today", value: 40, n: 40 },
                { label: "2–3 days", value: 31, n: 31 },
                { label: "4–7 days", value: 22, n: 22 },
                { label: "Older", value: 11, n: 11, tone: "warning" },
              ]}
            />
          </Card>
          <Card>
            <LineChart title="Nothing yet" series={[{ label: "NPS", points: pts([null, null]) }]} />
          </Card>
        </div>
        <div className="rounded-card border border-line">
          <AdministrationFrame
            title="Administration"
            sections={[
              {
                label: "People",
                links: [
                  { href: "/gallery-temporary/dashboard", label: "Teams" },
                  { href: "/b", label: "Roles" },
                ],
              },
              {
                label: "Service",
                links: [
                  { href: "/c", label: "Calendars" },
                  { href: "/d", label: "Targets" },
                ],
              },
            ]}
          >
            <h2 className="text-title font-semibold">Teams</h2>
            <p>Who does what.</p>
          </AdministrationFrame>
        </div>
      </DashboardFrame>
    </DeskFrame>
  );
}
