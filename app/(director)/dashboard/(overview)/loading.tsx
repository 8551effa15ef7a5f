import { Skeleton } from "@/components/ui/skeleton";

/** The figures are being counted. */
export default function DashboardLoading() {
  return (
    <div className="mx-auto flex w-full max-w-[90rem] flex-col gap-5 px-4 py-5 sm:px-6">
      <p role="status" className="sr-only">
        Counting the figures.
      </p>
      <Skeleton lines={2} className="max-w-md" />
      <Skeleton className="h-8 max-w-3xl" />
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {["one", "two", "three", "four", "five", "six"].map((place) => (
          <Skeleton key={place} className="h-36 rounded-card" />
        ))}
      </div>
    </div>
  );
}
