import { PortalFrame } from "@/components/shell/portal-frame";
import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import { ProgressLine } from "@/components/ui/progress-line";
import { SearchField } from "@/components/ui/search-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { sendAction, signOut } from "../actions";
export default function Portal() {
  return (
    <PortalFrame
      links={[
        { href: "/gallery-temporary/portal", label: "Help" },
        { href: "/mine", label: "My requests" },
      ]}
      person={{ name: "Rosa Marchetti", role: "Finance, Milan" }}
      signOut={signOut}
      accountLinks={[{ href: "/me", label: "Profile" }]}
      footer="IT help, weekdays 8 to 18"
    >
      <h1 className="text-display font-semibold text-ink">Good morning, Rosa</h1>
      <p className="mt-1 text-lead text-muted">What can we help you with?</p>
      <form method="get" className="mt-5">
        <SearchField size="large" label="Search for help" placeholder="Describe what is wrong, in your own words" />
      </form>
      <div className="mt-4 flex flex-col gap-6">
        <Callout tone="warning" title="VPN in Lisbon is slow">
          We are on it. Next word by 14:00.
        </Callout>
        <Card title="Laptop does not charge" actions={<Badge tone="info">In progress</Badge>}>
          <ProgressLine
            label="Your request"
            steps={[
              { label: "Received", state: "done", at: "Mon 09:12" },
              { label: "Tom is fixing it", state: "current", note: "Next update by 14:00" },
              { label: "You confirm", state: "next" },
            ]}
          />
        </Card>
        <Card title="Ask us">
          <Form action={sendAction} success="Your request was sent.">
            <TextField name="subject" label="What is wrong?" />
            <SelectField
              name="where"
              label="Where?"
              options={[
                { value: "milan", label: "Milan" },
                { value: "lisbon", label: "Lisbon" },
              ]}
            />
            <TextArea name="details" label="Details" />
            <SubmitButton>Send</SubmitButton>
          </Form>
        </Card>
      </div>
    </PortalFrame>
  );
}
