export type LegendEntry = { label: string; stroke: string; strokeDasharray?: string };

/** Which line is which, by colour and by dash. */
export function ChartLegend({ entries }: { entries: LegendEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 text-caption text-muted">
      {entries.map(({ label, stroke, strokeDasharray = "0" }) => (
        <span key={label} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="20" height="8">
            <line x1="0" x2="20" y1="4" y2="4" stroke={stroke} strokeDasharray={strokeDasharray} strokeWidth="2" />
          </svg>
          {label}
        </span>
      ))}
    </span>
  );
}
