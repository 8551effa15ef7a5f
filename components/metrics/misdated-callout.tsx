import { Callout } from "@/components/ui/callout";

/** The dates in the address make no period. */
export function MisdatedCallout() {
  return (
    <Callout tone="warning" title="These dates make no period.">
      The first day must exist and come before the last one, at most twenty years before it. The usual period is shown.
    </Callout>
  );
}
