"use client";

import { WentWrong } from "@/components/shell/went-wrong";

/** The navigation of the desk stays. */
export default function DeskErrorPage(props: { error: Error & { digest?: string }; reset: () => void }) {
  return <WentWrong {...props} wayOut={{ href: "/desk", label: "Go to the queue" }} />;
}
