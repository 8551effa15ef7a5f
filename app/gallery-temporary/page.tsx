import { Inbox, Pencil, Plus, Reply, Trash2 } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { FormMessage } from "@/components/ui/form-message";
import { IconButton } from "@/components/ui/icon-button";
import { KeyboardKey } from "@/components/ui/keyboard-key";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Markdown } from "@/components/ui/markdown";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { ProgressLine } from "@/components/ui/progress-line";
import { RadioGroup } from "@/components/ui/radio-group";
import { ScaleField } from "@/components/ui/scale-field";
import { SearchField } from "@/components/ui/search-field";
import { SelectField } from "@/components/ui/select-field";
import { Skeleton } from "@/components/ui/skeleton";
import { Spinner } from "@/components/ui/spinner";
import { StatusDot } from "@/components/ui/status-dot";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tabs } from "@/components/ui/tabs";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { sendAction } from "./actions";
import { Extras } from "./extras";

const tones = ["neutral", "accent", "success", "warning", "danger", "info", "note"] as const;
export default function Gallery() {
  const now = new Date("2026-01-05T12:00Z");
  return (
    <main id="content" className="mx-auto flex max-w-5xl flex-col gap-6 p-4 sm:p-8">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            trail={[{ label: "Knowledge", href: "/x" }, { label: "Network", href: "/y" }, { label: "VPN" }]}
          />
        }
        title="Everything in one place"
        description="Each primitive, in each state."
        actions={
          <>
            <Button>Secondary</Button>
            <Button variant="primary" icon={<Plus aria-hidden />}>
              New article
            </Button>
          </>
        }
        meta={
          <>
            <Badge tone="success">Published</Badge>
            <span>Owned by Lea Brandt</span>
          </>
        }
        tabs={
          <LinkTabs
            label="Views"
            tabs={[
              { href: "/gallery-temporary", label: "Everything", current: true, count: 24 },
              { href: "/gallery-temporary/desk", label: "Desk" },
              { href: "/gallery-temporary/portal", label: "Portal" },
            ]}
          />
        }
      />
      <Card title="Buttons" actions={<IconButton label="Edit" icon={<Pencil />} keys={["e"]} />}>
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary">Send reply</Button>
          <Button>Assign</Button>
          <Button variant="quiet">Snooze</Button>
          <Button variant="danger" icon={<Trash2 aria-hidden />}>
            Delete
          </Button>
          <Button variant="primary" pending>
            Send reply
          </Button>
          <Button disabled>Disabled</Button>
          <Button size="small">Small</Button>
          <Button size="large" variant="primary">
            Large
          </Button>
          <LinkButton href="/z" icon={<Reply aria-hidden />}>
            Link
          </LinkButton>
          <Spinner label="Loading" />
          <KeyboardKey keys={["Ctrl", "K"]} />
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-2">
          {tones.map((t) => (
            <Badge key={t} tone={t}>
              {t}
            </Badge>
          ))}
          {tones.map((t) => (
            <StatusDot key={t} tone={t} label={t} />
          ))}
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-2">
          {["Ada Okafor", "Tom Lindqvist", "Rosa Marchetti", "Sam Ito", "Lea Brandt", "Jo"].map((n) => (
            <Avatar key={n} name={n} size={32} />
          ))}
        </div>
        <div className="mt-4">
          <Extras />
        </div>
      </Card>
      <div className="grid gap-6 md:grid-cols-2">
        <Card title="A form">
          <Form action={sendAction} success="Your request was sent." draftKey="gallery">
            <TextField name="subject" label="Subject" hint="A few words, as you would say it." required />
            <SelectField
              name="priority"
              label="Priority"
              placeholder="Choose one"
              options={[
                { value: "p1", label: "P1, nobody can work" },
                { value: "p2", label: "P2, a team is held up" },
                { label: "Rarely", options: [{ value: "p3", label: "P3, one person" }] },
              ]}
            />
            <TextArea name="details" label="Details" optional placeholder="What were you doing when it happened?" />
            <TextArea
              name="note"
              label="Internal note"
              tone="note"
              rows={2}
              defaultValue="Third time this month; the article is out of date."
            />
            <Checkbox name="urgent" label="I cannot work at all" hint="We will call you." />
            <RadioGroup
              name="contact"
              label="How should we reach you?"
              defaultValue="mail"
              options={[
                { value: "mail", label: "E-mail" },
                { value: "chat", label: "Chat", hint: "Weekdays" },
              ]}
            />
            <FileField name="files" label="Attachments" multiple optional maxBytes={10_000_000} />
            <div className="flex gap-2">
              <SubmitButton>Send</SubmitButton>
              <Button variant="quiet">Cancel</Button>
            </div>
          </Form>
        </Card>
        <div className="flex flex-col gap-6">
          <Card title="Scores">
            <div className="flex flex-col gap-5">
              <ScaleField
                name="csat"
                label="How satisfied are you?"
                from={1}
                to={5}
                lowLabel="Very dissatisfied"
                highLabel="Very satisfied"
                defaultValue="4"
              />
              <ScaleField
                name="ces"
                label="It was easy to get help"
                from={1}
                to={7}
                lowLabel="Strongly disagree"
                highLabel="Strongly agree"
              />
              <ScaleField
                name="nps"
                label="Would you recommend us?"
                from={0}
                to={10}
                lowLabel="Not at all likely"
                highLabel="Extremely likely"
              />
            </div>
          </Card>
          <Card title="Messages">
            <div className="flex flex-col gap-3">
              <FormMessage>The connection was lost. Nothing was sent.</FormMessage>
              <FormMessage tone="success">Saved.</FormMessage>
              <FormMessage tone="info">Your text is back.</FormMessage>
              {(["warning", "note", "danger", "info", "success", "neutral"] as const).map((t) => (
                <Callout key={t} tone={t} title={`A ${t} callout`}>
                  VPN in Lisbon is slow. We expect it to be well by 14:00.
                </Callout>
              ))}
            </div>
          </Card>
          <SearchField label="Search" placeholder="Search tickets" shortcut="/" />
        </div>
      </div>
      <Card title="Progress">
        <ProgressLine
          label="Your request"
          steps={[
            { label: "Received", state: "done", at: "Mon 09:12" },
            { label: "Somebody is looking at it", state: "done", at: "Mon 09:40" },
            { label: "We are fixing it", state: "current", note: "Tom has it. Next update by 14:00." },
            { label: "You confirm that it works", state: "next" },
          ]}
        />
      </Card>
      <div className="grid gap-6 md:grid-cols-2">
        <Card title="Facts" footer="Updated a minute ago">
          <DescriptionList
            items={[
              { term: "Requester", value: "Rosa Marchetti" },
              {
                term: "Opened",
                value: <DateTime at={new Date("2026-01-05T11:20Z")} now={now} timeZone="Europe/Rome" />,
              },
              {
                term: "Due",
                value: <DateTime at={new Date("2026-01-05T15:20Z")} now={now} timeZone="Europe/Rome" show="both" />,
              },
              { term: "Location", value: null },
            ]}
          />
        </Card>
        <Card title="Text">
          <Markdown
            text={
              "## Reset the VPN profile\n\nOpen **Settings**, then `Network`. See the [vendor's page](https://example.com).\n\n1. Remove the profile\n2. Add it again\n\n> It may ask for your token.\n\n| Region | Gateway |\n| --- | --- |\n| Lisbon | vpn-lis |\n\n<script>alert(1)</script>"
            }
          />
        </Card>
        <Card title="Nothing here" padding="none">
          <EmptyState title="No tickets wait for you" icon={<Inbox />} action={<Button>See all open tickets</Button>}>
            New ones appear here by themselves.
          </EmptyState>
        </Card>
        <Card title="More">
          <Tabs
            label="Context"
            tabs={[
              { id: "a", label: "Requester", panel: <p>Rosa works in Milan.</p> },
              { id: "b", label: "Articles", count: 3, panel: <p>Three articles fit.</p> },
              { id: "c", label: "Assets", panel: <p>One laptop.</p> },
            ]}
          />
          <Disclosure summary="What happened before" className="mt-4">
            <p>It was opened twice.</p>
          </Disclosure>
          <Disclosure tone="card" summary="As a card" className="mt-4">
            <Skeleton lines={3} />
          </Disclosure>
          <div className="mt-4">
            <Pagination summary="1–50 of 1,204" next="/n" />
          </div>
        </Card>
      </div>
    </main>
  );
}
