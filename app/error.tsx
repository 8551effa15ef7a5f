"use client";

import { WentWrong } from "@/components/shell/went-wrong";

/** Where no frame is left to stand in. */
export default function ErrorPage(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="content" tabIndex={-1}>
      <WentWrong {...props} whole wayOut={{ href: "/", label: "Go to the start" }} />
    </main>
  );
}
