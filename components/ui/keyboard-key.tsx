/** Keys to press, one after another or together, as printed on them. */
export function KeyboardKey({ keys }: { keys: string[] }) {
  return (
    <span className="inline-flex gap-0.5">
      {keys.map((key) => (
        <kbd
          key={key}
          className="inline-grid h-5 min-w-5 place-items-center rounded-[4px] border border-line-strong bg-neutral-soft px-1 font-sans text-caption font-medium text-muted"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
