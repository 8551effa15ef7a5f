"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { rejectResolutionAction } from "@/lib/portal/actions";

type StillBrokenProps = { number: number; summary: string; isOpen?: boolean };

/** It is not solved, or it has come back: says what is wrong and brings the request back to work. */
export function StillBroken({ number, summary, isOpen = false }: StillBrokenProps) {
  return (
    <Disclosure
      open={isOpen}
      summary={<span className="inline-flex min-h-11 items-center text-body text-ink">{summary}</span>}
    >
      <Form action={rejectResolutionAction} label={summary} draftKey={`reopen:${number}`} className="pt-1">
        <input type="hidden" name="number" value={number} />
        <TextArea name="reason" label="What is still wrong?" rows={3} required />
        <div>
          <SubmitButton variant="secondary">Send it back to us</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
