"use client";

import { Lock, MessageSquare, SendHorizontal } from "lucide-react";
import { useState } from "react";
import { CauseField } from "@/components/tickets/cause-field";
import { TicketFields } from "@/components/tickets/ticket-fields";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { showToast } from "@/components/ui/show-toast";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { replyToTicketAction } from "@/lib/tickets/actions";
import { MOST_BYTES, MOST_FILES, offeredEndings } from "@/lib/tickets/attachment";
import type { MoveName } from "@/lib/tickets/lifecycle";

type Visibility = "public" | "internal";
type Next = "stay" | "ask" | "resolve";
type ComposerProps = {
  number: number;
  version: number;
  requester: string;
  moves: readonly MoveName[];
  /** A cancelled ticket takes notes only: nobody would read a reply. */
  notesOnly: boolean;
};

/** Write to the requester, or to colleagues: then all of it is tinted. One press sends and does what comes next. */
export function Composer({ number, version, requester, moves, notesOnly }: ComposerProps) {
  const [visibility, setVisibility] = useState<Visibility>(notesOnly ? "internal" : "public");
  const [next, setNext] = useState<Next>("stay");
  const isNote = visibility === "internal";
  const then = isNote ? "stay" : next;

  return (
    <section
      aria-label="Write"
      className={cx(
        "shrink-0 border-t transition-colors",
        isNote ? "border-note-line bg-note-soft" : "border-line-strong bg-surface",
      )}
    >
      <Form
        action={replyToTicketAction}
        label="Write a reply or a note"
        draftKey={`ticket-${number}`}
        onAccepted={() => {
          showToast({ message: isNote ? "Note added." : sentWords[then], tone: "success" });
          setNext("stay");
        }}
        className="gap-2 px-4 py-3 sm:px-6"
      >
        <TicketFields number={number} version={version} />
        <Audience chosen={visibility} choose={setVisibility} notesOnly={notesOnly} />
        <TextArea
          name="body"
          label={isNote ? "Note to colleagues" : `Reply to ${requester}`}
          hideLabel
          rows={3}
          tone={isNote ? "note" : "plain"}
          inputClassName="max-h-72"
          placeholder={isNote ? "Only people of the desk will read this." : `Write to ${requester}.`}
          dir="auto"
          maxLength={50_000}
        />
        {then === "resolve" && (
          <div className="grid gap-2 sm:grid-cols-[1fr_12rem]">
            <TextArea
              name="notes"
              label="What fixed it"
              hint="Left empty, your reply is kept as the resolution."
              optional
              rows={1}
            />
            <CauseField />
          </div>
        )}
        <div className="flex flex-wrap items-start justify-between gap-2">
          <Disclosure summary="Attach files" className="min-w-40 flex-1 pt-1">
            <FileField
              name="files"
              label="Files"
              hideLabel
              multiple
              accept={offeredEndings}
              maxBytes={MOST_BYTES}
              maxFiles={MOST_FILES}
            />
          </Disclosure>
          <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
            {!isNote && (
              <SelectField
                name="next"
                label="And then"
                hideLabel
                options={nextOptions(moves)}
                value={next}
                onChange={(event) => setNext(event.target.value as Next)}
                className="w-52"
              />
            )}
            <SubmitButton icon={isNote ? <Lock aria-hidden /> : <SendHorizontal aria-hidden />}>
              {isNote ? "Add note" : sendWords[then]}
            </SubmitButton>
          </div>
        </div>
      </Form>
    </section>
  );
}

const sendWords: Record<Next, string> = { stay: "Send", ask: "Send and wait", resolve: "Send and resolve" };
const sentWords: Record<Next, string> = {
  stay: "Reply sent.",
  ask: "Reply sent. Waiting for the requester.",
  resolve: "Reply sent. The ticket is resolved.",
};

function nextOptions(moves: readonly MoveName[]) {
  return [
    { value: "stay", label: "and leave as it is" },
    ...(moves.includes("ask") ? [{ value: "ask", label: "and wait for the requester" }] : []),
    ...(moves.includes("resolve") ? [{ value: "resolve", label: "and resolve" }] : []),
  ];
}

type AudienceProps = { chosen: Visibility; choose: (visibility: Visibility) => void; notesOnly: boolean };

function Audience({ chosen, choose, notesOnly }: AudienceProps) {
  const choices = [
    { value: "public", label: "Reply", icon: MessageSquare },
    { value: "internal", label: "Internal note", icon: Lock },
  ] as const;
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">Who will read it</legend>
      {choices.map(({ value, label, icon: Icon }) => (
        <label
          key={value}
          className="inline-flex h-7 items-center gap-1.5 rounded-control px-2 text-dense font-medium text-muted transition-colors hover:text-ink has-checked:bg-selected has-checked:text-ink has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-accent has-[[value=internal]:checked]:bg-note has-[[value=internal]:checked]:text-[#17201e]"
        >
          <input
            type="radio"
            name="visibility"
            value={value}
            checked={chosen === value}
            disabled={notesOnly && value === "public"}
            onChange={() => choose(value)}
            className="sr-only"
          />
          <Icon aria-hidden className="size-3.5" />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
