/** Chance that repeats: the same seeds give the same draws, so that the demo company is the same company each time. */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export type Random = {
  /** Between 0 and 1, without 1. */
  fraction(): number;
  chance(probability: number): boolean;
  between(least: number, most: number): number;
  /** Whole numbers, both ends included. */
  whole(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
  /** Around a median, never below zero, with the long tail that working times have. */
  spread(median: number, width: number): number;
};

/**
 * A stream of draws. Each ticket has its own, so that a longer story of one ticket does not change the next.
 *
 * @example randomFrom(1, 2).fraction() === randomFrom(1, 2).fraction() // true
 */
export function randomFrom(...seeds: number[]): Random {
  const source = xoroshiro128plus(seeds.reduce(mix, 0x5eed));
  const fraction = () => uniformFloat64(source);
  const pick = <Item>(items: readonly Item[]) => itemAt(items, Math.floor(fraction() * items.length));
  return {
    fraction,
    pick,
    chance: (probability) => fraction() < probability,
    between: (least, most) => least + fraction() * (most - least),
    whole: (least, most) => least + Math.floor(fraction() * (most - least + 1)),
    weighted: (items, weightOf) => weightedItem(items, weightOf, fraction()),
    spread: (median, width) => median * Math.exp(width * bell(fraction(), fraction())),
  };
}

function mix(seed: number, next: number): number {
  let mixed = Math.imul(seed ^ (next + 0x9e3779b9), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function bell(one: number, other: number): number {
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
}

function weightedItem<Item>(items: readonly Item[], weightOf: (item: Item) => number, drawn: number): Item {
  const whole = items.reduce((sum, item) => sum + weightOf(item), 0);
  let left = drawn * whole;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return item;
  }
  return itemAt(items, items.length - 1);
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError("Nothing to draw from.");
  return item;
}
