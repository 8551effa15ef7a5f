/** The shapes every chart is given. Null means that there is no figure, which is a gap and never a zero. */
import type { Tone } from "@/components/ui/tone";

export type Point = {
  at: string;
  label: string;
  value: number | null;
  low?: number;
  high?: number;
  n: number;
  href?: string;
};
export type Series = { label: string; points: Point[] };
export type Target = { label: string; value: number };
export type Bar = {
  label: string;
  value: number | null;
  n: number;
  low?: number;
  high?: number;
  href?: string;
  tone?: Tone;
};
export type Bin = { label: string; count: number; href?: string; tone?: Tone };
