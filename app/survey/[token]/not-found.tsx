import type { Metadata } from "next";
import { AccountFrame } from "@/components/shell/account-frame";

export const metadata: Metadata = { title: "Not a survey" };

export default function NoSurveyPage() {
  return (
    <AccountFrame title="This link does not lead to a survey">
      <p className="text-body text-ink">
        Part of the address may be missing. Open the link from the letter again, or copy it as a whole.
      </p>
    </AccountFrame>
  );
}
