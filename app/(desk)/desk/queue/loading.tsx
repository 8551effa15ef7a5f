import { Skeleton } from "@/components/ui/skeleton";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** The shape of a queue while it is fetched. */
export default function QueueLoading() {
  return (
    <div className="flex flex-col gap-4 px-4 py-4 sm:px-6">
      <VisuallyHidden>
        <span role="status">Loading the queue</span>
      </VisuallyHidden>
      <Skeleton className="h-7 w-48" />
      <Skeleton className="h-8 w-full max-w-3xl" />
      <Skeleton lines={12} className="h-7 w-full" />
    </div>
  );
}
