"use client";

import { CauseField } from "@/components/tickets/cause-field";
import { TicketFields } from "@/components/tickets/ticket-fields";
import { Dialog } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { moveTicketAction } from "@/lib/tickets/actions/work-on-ticket";
import { asksFor, type PressedMove } from "@/lib/tickets/offered-moves";
import { moveWord } from "@/lib/tickets/words";

type MoveDialogProps = { number: number; version: number; move: PressedMove | null; close: () => void };

const asked: Partial<Record<PressedMove, { label: string; hint?: string; optional?: boolean; says: string }>> = {
  ask: {
    label: "What do you wait for?",
    hint: "The requester sees it. To ask a question, send a reply instead.",
    optional: true,
    says: "The resolution clock stands still until the requester writes or you resume.",
  },
  hand_out: {
    label: "Whom do you wait for, and for what?",
    says: "The clocks go on: the requester waits all the same.",
  },
  reopen: { label: "Why does it come back?", says: "The same clocks go on; the time it was resolved does not count." },
  cancel: { label: "Why is it not needed any more?", says: "A cancelled ticket cannot be reopened." },
  start: { label: "", says: "The requester is told that work has begun." },
  resume: { label: "", says: "The clocks go on." },
  close: { label: "", says: "The requester has not confirmed it. She can still reopen it for a while." },
  resolve: { label: "", says: "The requester is told and asked whether it works." },
};

/** What a move must bring, asked before it is made. */
export function MoveDialog({ number, version, move, close }: MoveDialogProps) {
  if (!move) return null;
  const about = asked[move];
  return (
    <Dialog
      title={moveWord[move]}
      description={about?.says}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Form action={moveTicketAction} onAccepted={close} draftKey={`ticket-${number}-${move}`}>
        <TicketFields number={number} version={version} />
        <input type="hidden" name="move" value={move} />
        {asksFor[move] === "reason" && (
          <TextArea
            name="reason"
            label={about?.label}
            {...(about?.hint && { hint: about.hint })}
            {...(about?.optional && { optional: true })}
            rows={3}
            dir="auto"
            autoFocus
          />
        )}
        {asksFor[move] === "resolution" && (
          <>
            <TextArea name="notes" label="What fixed it" rows={4} dir="auto" autoFocus />
            <CauseField />
          </>
        )}
        <div className="flex justify-end">
          <SubmitButton variant={move === "cancel" ? "danger" : "primary"}>{moveWord[move]}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
