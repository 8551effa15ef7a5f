import { Card } from "@/components/ui/card";
import type { EdgeCase } from "@/lib/metrics/definition";

/** The doubtful cases and how they were decided. Each is proved by a test that tells its story. */
export function RulingsCard({ rulings }: { rulings: readonly EdgeCase[] }) {
  return (
    <Card title="Rulings on doubtful cases" description="Each is proved by a test.">
      <ul className="flex list-disc flex-col gap-2 pl-4 text-dense text-ink marker:text-muted">
        {rulings.map(({ ruling }) => (
          <li key={ruling}>{ruling}</li>
        ))}
      </ul>
    </Card>
  );
}
