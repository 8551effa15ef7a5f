"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Form } from "@/components/ui/form";
import { ScaleField } from "@/components/ui/scale-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { answerSurveyAction } from "@/lib/surveys/actions";
import { reasons, reasonWords } from "@/lib/surveys/reasons";

type Given = { csat: number | null; ces: number | null; comment: string; reasons: readonly string[] };
type SurveyFormProps = { token: string; given: Given; isChange: boolean };

/** Two scores and a word. Nothing is recorded before the press; works before hydration, reasons included. */
export function SurveyForm({ token, given, isChange }: SurveyFormProps) {
  return (
    <Form action={answerSurveyAction} afterSuccess="keep" className="group/survey gap-8">
      <input type="hidden" name="token" value={token} />
      <ScaleField
        name="csat"
        label="How satisfied are you with the help you got?"
        from={1}
        to={5}
        lowLabel="Very dissatisfied"
        highLabel="Very satisfied"
        wordFor={{ 2: "Dissatisfied", 3: "Neither", 4: "Satisfied" }}
        required
        {...(given.csat !== null && { defaultValue: String(given.csat) })}
      />
      <fieldset className="hidden flex-col gap-1.5 group-has-[[name=csat][value='1']:checked]/survey:flex group-has-[[name=csat][value='2']:checked]/survey:flex">
        <legend className="mb-1.5 text-dense font-medium text-ink">
          What went wrong?<span className="ml-2 text-caption font-normal text-muted">Optional</span>
        </legend>
        {reasons.map((reason) => (
          <Checkbox
            key={reason}
            name="reasons"
            value={reason}
            label={reasonWords[reason]}
            defaultChecked={given.reasons.includes(reason)}
          />
        ))}
      </fieldset>
      <ScaleField
        name="ces"
        label="How easy was it to get help?"
        optional
        from={1}
        to={7}
        lowLabel="Very hard"
        highLabel="Very easy"
        {...(given.ces !== null && { defaultValue: String(given.ces) })}
      />
      <TextArea
        name="comment"
        label="Is there anything you would like to tell us?"
        optional
        rows={4}
        defaultValue={given.comment}
      />
      <SubmitButton size="large" fill pendingLabel="Sending your answer">
        {isChange ? "Change my answer" : "Send my answer"}
      </SubmitButton>
    </Form>
  );
}
