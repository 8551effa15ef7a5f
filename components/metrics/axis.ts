/**
 * The ends of a scale that shows all values and the target, at round figures, with air above the target for its name.
 *
 * @example axisOf([71, 78], { target: 85, most: 100 }) // [70, 90]
 */
export function axisOf(
  values: readonly number[],
  { target, most }: { target: number; most: number | null },
): [number, number] {
  const all = [...values, target];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const step = roundStep((high - low) / 4);
  const top = Math.ceil((high + 0.4 * step) / step) * step;
  return [Math.max(0, Math.floor(low / step) * step), most === null ? top : Math.min(most, top)];
}

function roundStep(rough: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(rough, 0.01)));
  return ([1, 2, 5].find((times) => times * size >= rough) ?? 10) * size;
}
