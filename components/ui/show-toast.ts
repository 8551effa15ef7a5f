import { addToast, dropToast, type Toast } from "@/components/ui/toast-store";

type Said = Pick<Toast, "message"> & Partial<Pick<Toast, "tone" | "action" | "seconds">>;

/** Says something in passing, and takes it back when asked: the answer is a function that removes the message. */
export function showToast({ message, tone = "neutral", action, seconds = action ? 12 : 6 }: Said): () => void {
  const id = addToast({ message, tone, seconds, ...(action && { action }) });
  return () => dropToast(id);
}
