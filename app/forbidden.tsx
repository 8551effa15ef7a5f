import type { Metadata } from "next";
import { Notice } from "@/components/shell/notice";
import { LinkButton } from "@/components/ui/link-button";

export const metadata: Metadata = { title: "Not for your role" };

export default function ForbiddenPage() {
  return (
    <main id="content" tabIndex={-1}>
      <Notice
        title="This page is not for your role"
        actions={
          <LinkButton href="/" variant="primary">
            Go to the start
          </LinkButton>
        }
      >
        <p>If you need it for your work, ask an administrator to give you access.</p>
      </Notice>
    </main>
  );
}
