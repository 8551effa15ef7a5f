/** Round numbers for an axis: at most five steps of 1, 2, 2.5 or 5 times a power of ten around everything drawn. */
export type Scale = { domain: [number, number]; ticks: number[]; decimals: number };

/** @example scaleFor([74, 91], {}) // { domain: [70, 95], ticks: [70, 75, 80, 85, 90, 95], decimals: 0 } */
export function scaleFor(values: number[], { fromZero = false, most }: { fromZero?: boolean; most?: number }): Scale {
  const low = Math.min(...values, ...(fromZero || values.length === 0 ? [0] : []));
  const high = Math.max(...values, ...(values.length === 0 ? [1] : []));
  const step = roundStep((high - low || Math.abs(high) || 1) / 5);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, place) => tidy((first + place) * step));
  const within = most !== undefined && high <= most ? ticks.filter((tick) => tick <= most) : ticks;
  return scaleOf(within);
}

/** The same, between two given ends. */
export function scaleBetween([low, high]: [number, number]): Scale {
  const step = roundStep((high - low) / 5);
  const count = Math.max(1, Math.floor((high - low) / step + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, place) => tidy(low + place * step));
  return { ...scaleOf(ticks), domain: [low, high] };
}

function scaleOf(ticks: number[]): Scale {
  return {
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    ticks,
    decimals: Math.max(...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0)),
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10;
  return step * power;
}

function tidy(value: number): number {
  return Number(value.toFixed(6));
}
