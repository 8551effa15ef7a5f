"use client";

import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { createFirstAdministratorAction } from "@/lib/auth/actions";

/** The first administrator makes her account. */
export function WelcomeForm({ token }: { token: string }) {
  return (
    <Form action={createFirstAdministratorAction} label="Your account" className="gap-5">
      <input type="hidden" name="token" value={token} />
      <TextField name="name" label="Your name" autoComplete="name" required />
      <TextField name="email" type="email" label="E-mail address" autoComplete="username" required />
      <TextField
        name="password"
        type="password"
        label="Password"
        hint="At least 12 characters. A sentence is fine."
        autoComplete="new-password"
        required
      />
      <SubmitButton size="large" fill pendingLabel="Making your account">
        Begin
      </SubmitButton>
    </Form>
  );
}
