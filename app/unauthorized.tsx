import type { Metadata } from "next";
import { Notice } from "@/components/shell/notice";
import { LinkButton } from "@/components/ui/link-button";

export const metadata: Metadata = { title: "Sign in" };

export default function UnauthorizedPage() {
  return (
    <main id="content" tabIndex={-1}>
      <Notice
        title="Sign in to see this"
        actions={
          <LinkButton href="/sign-in" variant="primary">
            Sign in
          </LinkButton>
        }
      >
        <p>You are not signed in, or you were away for so long that we signed you out.</p>
      </Notice>
    </main>
  );
}
