"use client";

import { WentWrong } from "@/components/shell/went-wrong";

/** The navigation stays, so that another period or figure can be chosen. */
export default function DirectorErrorPage(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <WentWrong
      {...props}
      title="The figures could not be counted"
      wayOut={{ href: "/dashboard", label: "Start again from the overview" }}
    >
      A shorter period often helps.
    </WentWrong>
  );
}
