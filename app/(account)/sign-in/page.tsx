import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/auth/sign-in-form";
import { SingleSignOn } from "@/components/auth/single-sign-on";
import { AccountFrame } from "@/components/shell/account-frame";
import { FormMessage } from "@/components/ui/form-message";
import { homeOf } from "@/lib/auth/actor";
import { authOptions, currentActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Sign in" };
export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const actor = await currentActor();
  if (actor) redirect(homeOf(actor));
  const { next, error } = await searchParams;
  const [provider] = authOptions().providers;
  return (
    <AccountFrame title="Sign in" description="To ask for help, or to give it.">
      {error && (
        <FormMessage className="mb-4">
          {error === "AccessDenied"
            ? "There is no account here for that address. Ask an administrator for one."
            : "Signing in did not work. Try again."}
        </FormMessage>
      )}
      <SignInForm {...(typeof next === "string" && { next })} />
      {provider && <SingleSignOn id={provider.id} name={provider.name} />}
    </AccountFrame>
  );
}
