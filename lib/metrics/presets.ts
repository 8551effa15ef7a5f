/** The periods that can be chosen by name. */
export const presets = {
  "7d": "Last 7 days",
  "28d": "Last 28 days",
  "13w": "Last 13 weeks",
  month: "This month",
  "last-month": "Last month",
  "12m": "Last 12 months",
  custom: "From … to …",
} as const;

export type Preset = keyof typeof presets;

/** What people see when they have not chosen. */
export const defaultPreset: Preset = "13w";
