"use client";

import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/auth/actions";

/** Signing in with an address and a password. */
export function SignInForm({ next }: { next?: string }) {
  return (
    <Form action={signInAction} label="Sign in" className="gap-5">
      {next && <input type="hidden" name="next" value={next} />}
      <TextField name="email" type="email" label="E-mail address" autoComplete="username" required />
      <TextField name="password" type="password" label="Password" autoComplete="current-password" required />
      <SubmitButton size="large" fill pendingLabel="Signing in">
        Sign in
      </SubmitButton>
    </Form>
  );
}
