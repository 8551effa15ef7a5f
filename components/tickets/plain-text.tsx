import { textParts } from "@/components/tickets/text-parts";
import { cx } from "@/components/ui/cx";

/** What somebody wrote, as written: line breaks kept, markup shown as text, addresses to follow, any direction of writing. */
export function PlainText({ text, className }: { text: string; className?: string }) {
  let at = 0;
  return (
    <div dir="auto" className={cx("text-body leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]", className)}>
      {textParts(text).map(({ text: part, href }) => {
        const key = at;
        at += part.length;
        return href ? (
          <a
            key={key}
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="text-accent-ink underline underline-offset-2"
          >
            {part}
          </a>
        ) : (
          <span key={key}>{part}</span>
        );
      })}
    </div>
  );
}
