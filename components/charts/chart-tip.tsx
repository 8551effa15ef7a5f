"use client";

export type TipLine = { label: string; text: string; note?: string; colour?: string };

/** What the pointer is over, in words. */
export function ChartTip({ title, lines }: { title: string; lines: TipLine[] }) {
  return (
    <div className="min-w-36 rounded-control bg-raised px-3 py-2 text-caption text-ink shadow-popover">
      <p className="mb-1 font-medium text-muted">{title}</p>
      {lines.map(({ label, text, note, colour }) => (
        <p key={label} className="flex items-center gap-2 tabular-nums">
          {colour && <span aria-hidden className="size-2 shrink-0 rounded-full" style={{ background: colour }} />}
          <span className="flex-1 text-muted">{label}</span>
          <span className="font-medium">{text}</span>
          {note && <span className="text-muted">{note}</span>}
        </p>
      ))}
    </div>
  );
}
