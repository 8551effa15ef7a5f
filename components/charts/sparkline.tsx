type SparklineProps = { points: (number | null)[]; label: string; target?: number; width?: number; height?: number };

/** The shape of a row of figures, as small as a word. Drawn on the server; gaps stay gaps. */
export function Sparkline({ points, label, target, width = 88, height = 28 }: SparklineProps) {
  const known = points.filter((value): value is number => value !== null);
  const all = target === undefined ? known : [...known, target];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const pad = 3;
  const x = (place: number) => pad + (place / Math.max(1, points.length - 1)) * (width - 2 * pad);
  const y = (value: number) => height - pad - ((value - low) / (high - low || 1)) * (height - 2 * pad);
  const lastPlace = points.findLastIndex((value) => value !== null);
  const last = points[lastPlace];

  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="block"
    >
      {target !== undefined && known.length > 0 && (
        <line x1={0} x2={width} y1={y(target)} y2={y(target)} className="stroke-chart-target" strokeDasharray="2 3" />
      )}
      <path
        d={pathOf(points, x, y)}
        fill="none"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-chart-1"
      />
      {typeof last === "number" && <circle cx={x(lastPlace)} cy={y(last)} r={2.5} className="fill-chart-1" />}
    </svg>
  );
}

/** A point after a gap starts a new stroke; alone, it is a dot, since the stroke's ends are round. */
function pathOf(points: (number | null)[], x: (place: number) => number, y: (value: number) => number): string {
  return points
    .map((value, place) => {
      if (value === null) return "";
      const spot = `${x(place).toFixed(1)} ${y(value).toFixed(1)}`;
      return typeof points[place - 1] === "number" ? `L${spot}` : `M${spot}h0`;
    })
    .join("");
}
