import type { Metadata } from "next";
import { WelcomeForm } from "@/components/auth/welcome-form";
import { AccountFrame } from "@/components/shell/account-frame";

// The address is a secret until it is used: no other site may learn it from a link.
export const metadata: Metadata = { title: "Welcome", referrer: "no-referrer" };
export const dynamic = "force-dynamic";

/** Says nothing about whether the link still works: only using it tells. */
export default async function WelcomePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <AccountFrame
      title="Welcome to Touchpoint"
      description="You are the first here. Make the account that sets everything up."
      footer="The link you followed works once."
    >
      <WelcomeForm token={token} />
    </AccountFrame>
  );
}
