/** The regions of the demo company, by the word the seed has for them. */
export const regionKeys = ["europe", "americas", "asia"] as const;
export type RegionKey = (typeof regionKeys)[number];
