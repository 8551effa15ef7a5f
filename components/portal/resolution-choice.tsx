"use client";

import { CircleCheck } from "lucide-react";
import { StillBroken } from "@/components/portal/still-broken";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmResolutionAction } from "@/lib/portal/actions";

/** The requester has the last word on whether it is solved. */
export function ResolutionChoice({ number, isRejecting = false }: { number: number; isRejecting?: boolean }) {
  return (
    <div className="flex flex-col gap-3 sm:pl-10">
      <Form action={confirmResolutionAction} label="Confirm that it works">
        <input type="hidden" name="number" value={number} />
        <div>
          <SubmitButton>
            <CircleCheck aria-hidden />
            Yes, it works
          </SubmitButton>
        </div>
      </Form>
      <StillBroken number={number} summary="No, it is still not working" isOpen={isRejecting} />
    </div>
  );
}
