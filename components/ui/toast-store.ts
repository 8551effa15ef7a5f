/** The messages now on the screen. Written by showToast, read by the region. */
export type Toast = {
  id: number;
  message: string;
  tone: "neutral" | "success" | "danger";
  action?: { label: string; run: () => void };
  seconds: number;
};

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

export const noToasts: readonly Toast[] = [];

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** At most three at a time; the oldest gives way. */
export function addToast(toast: Omit<Toast, "id">): number {
  lastId += 1;
  toasts = [...toasts, { ...toast, id: lastId }].slice(-3);
  for (const tell of listeners) tell();
  return lastId;
}

export function dropToast(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id);
  for (const tell of listeners) tell();
}
