/** What a colour may mean, and the classes that say so. Read by badges, callouts, dots and bars. */
export type Tone = "neutral" | "accent" | "success" | "warning" | "danger" | "info" | "note";

export const softTone: Record<Tone, string> = {
  neutral: "bg-neutral-soft text-muted",
  accent: "bg-accent-soft text-accent-ink",
  success: "bg-success-soft text-success-ink",
  warning: "bg-warning-soft text-warning-ink",
  danger: "bg-danger-soft text-danger-ink",
  info: "bg-info-soft text-info-ink",
  note: "bg-note-soft text-note-ink",
};

export const inkTone: Record<Tone, string> = {
  neutral: "text-muted",
  accent: "text-accent-ink",
  success: "text-success-ink",
  warning: "text-warning-ink",
  danger: "text-danger-ink",
  info: "text-info-ink",
  note: "text-note-ink",
};

export const solidTone: Record<Tone, string> = {
  neutral: "bg-control",
  accent: "bg-accent",
  success: "bg-success",
  warning: "bg-warning",
  danger: "bg-danger",
  info: "bg-info",
  note: "bg-note",
};
