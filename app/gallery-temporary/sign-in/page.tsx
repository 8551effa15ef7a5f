import { AccountFrame } from "@/components/shell/account-frame";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { sendAction } from "../actions";
export default function SignIn() {
  return (
    <AccountFrame
      title="Sign in"
      description="With the account of your organisation."
      footer="Trouble signing in? Call 4000."
    >
      <Form action={sendAction}>
        <TextField name="subject" type="email" label="E-mail" autoComplete="email" />
        <TextField name="password" type="password" label="Password" autoComplete="current-password" />
        <SubmitButton fill size="large">
          Sign in
        </SubmitButton>
      </Form>
    </AccountFrame>
  );
}
