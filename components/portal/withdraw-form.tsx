"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { closeRequestAction } from "@/lib/portal/actions";

/** The person does not need it any more. Behind one more step, since it ends the request. */
export function WithdrawForm({ number }: { number: number }) {
  return (
    <Disclosure summary={<span className="inline-flex min-h-11 items-center">I do not need this any more</span>}>
      <Form action={closeRequestAction} label="Withdraw the request" className="rounded-card border border-line p-4">
        <input type="hidden" name="number" value={number} />
        <TextArea
          name="reason"
          label="Would you tell us why?"
          hint="It ends the request. Nobody works on it any more."
          optional
          rows={2}
        />
        <div>
          <SubmitButton variant="danger">Withdraw the request</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
