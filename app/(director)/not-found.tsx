import type { Metadata } from "next";
import { Notice } from "@/components/shell/notice";
import { LinkButton } from "@/components/ui/link-button";

export const metadata: Metadata = { title: "Not found" };

export default function DirectorNotFoundPage() {
  return (
    <Notice
      title="There is no such figure"
      whole={false}
      actions={
        <LinkButton href="/dashboard" variant="primary">
          Go to the overview
        </LinkButton>
      }
    >
      <p>The address may be mistyped, or the metric has another name now.</p>
    </Notice>
  );
}
