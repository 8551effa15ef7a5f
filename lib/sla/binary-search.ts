/** Finding a place in a sorted list of numbers: what opening hours and zone changes are looked up with. */

/**
 * The index of the first number above `value`; the length when there is none.
 *
 * @example firstAbove([10, 20, 20, 30], 20) // 3
 */
export function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The index of the first number that is `value` or above; the length when there is none.
 *
 * @example firstAtLeast([10, 20, 20, 30], 20) // 1
 */
export function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
