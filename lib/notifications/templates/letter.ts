/**
 * What every letter is made of, and how the same parts become plain text and HTML. All text that people typed passes
 * through here and is escaped here.
 */
export type Part =
  | { kind: "text"; text: string }
  | { kind: "facts"; facts: readonly { term: string; value: string }[] }
  | { kind: "quote"; author: string; text: string }
  | { kind: "button"; label: string; href: string }
  | { kind: "links"; title: string; links: readonly Link[] }
  | { kind: "scores"; links: readonly Link[]; low: string; high: string };

export type Link = { label: string; href: string };
export type Letter = { subject: string; text: string; html: string };
type Draft = { language: string; subject: string; greeting: string; parts: readonly Part[]; footer: string };

/**
 * The letter in both forms, saying the same.
 *
 * @example letter({ language: "en", subject: "Hi", greeting: "Hello Rosa,", parts: [], footer: "Bye." }).text
 *          // "Hello Rosa,\n\n--\nBye.\n"
 */
export function letter({ language, subject, greeting, parts, footer }: Draft): Letter {
  const blocks = [greeting, ...parts.map(textOf)];
  return {
    subject: subject.replace(/\p{Cc}+/gu, " ").trim(),
    text: `${blocks.join("\n\n")}\n\n--\n${footer}\n`,
    html: page(language, subject, [paragraph(greeting), ...parts.map(htmlOf), small(footer)].join("\n")),
  };
}

/** @example escapeHtml('<a href="x">') // "&lt;a href=&quot;x&quot;&gt;" */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

function textOf(part: Part): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "facts":
      return part.facts.map(({ term, value }) => `${term}: ${value}`).join("\n");
    case "quote":
      return [`${part.author}:`, ...part.text.split(/\r?\n/).map((line) => `> ${line}`)].join("\n");
    case "button":
      return `${part.label}: ${part.href}`;
    case "links":
      return [part.title, ...part.links.map(({ label, href }) => `- ${label}: ${href}`)].join("\n");
    case "scores":
      return part.links.map(({ label, href }) => `${label}: ${href}`).join("\n");
  }
}

const BUTTON =
  "display:inline-block;padding:10px 16px;border-radius:8px;background:#0b5c50;color:#ffffff;text-decoration:none";
const SCORE =
  "display:inline-block;min-width:44px;padding:12px 0;margin:0 6px 6px 0;border:1px solid #5d6b68;border-radius:8px;color:#0b5c50;text-align:center;text-decoration:none;font-size:18px";
const QUOTE = "margin:0 0 16px;padding:4px 0 4px 14px;border-left:3px solid #b9c6c2;white-space:pre-line";
const TERM = "padding:2px 16px 2px 0;text-align:left;vertical-align:top;font-weight:normal;color:#4c5856";

function htmlOf(part: Part): string {
  switch (part.kind) {
    case "text":
      return paragraph(part.text);
    case "facts":
      return `<table style="margin:0 0 16px;border-collapse:collapse">${part.facts.map(row).join("")}</table>`;
    case "quote":
      return `<p style="margin:0 0 4px">${escapeHtml(part.author)}:</p>\n<blockquote style="${QUOTE}">${escapeHtml(part.text)}</blockquote>`;
    case "button":
      return `<p style="margin:0 0 16px"><a href="${escapeHtml(part.href)}" style="${BUTTON}">${escapeHtml(part.label)}</a></p>`;
    case "links":
      return `${paragraph(part.title, "4px")}\n<ul style="margin:0 0 16px;padding-left:20px">${part.links.map(item).join("")}</ul>`;
    case "scores":
      return `<p style="margin:0">${part.links.map(score).join("\n")}</p>\n${paragraph(`${part.low} – ${part.high}`)}`;
  }
}

function paragraph(text: string, below = "16px"): string {
  return `<p style="margin:0 0 ${below};white-space:pre-line">${escapeHtml(text)}</p>`;
}

function row({ term, value }: { term: string; value: string }): string {
  return `<tr><th scope="row" style="${TERM}">${escapeHtml(term)}</th><td style="padding:2px 0">${escapeHtml(value)}</td></tr>`;
}

function item({ label, href }: Link): string {
  return `<li style="margin:0 0 4px"><a href="${escapeHtml(href)}" style="color:#0b5c50">${escapeHtml(label)}</a></li>`;
}

function score({ label, href }: Link): string {
  const [figure = label] = label.split(" ");
  return `<a href="${escapeHtml(href)}" aria-label="${escapeHtml(label)}" style="${SCORE}">${escapeHtml(figure)}</a>`;
}

function small(text: string): string {
  return `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d5dedb;font-size:13px;color:#4c5856">${escapeHtml(text)}</p>`;
}

function page(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;background:#ffffff;color:#16201e">
<div style="max-width:560px;margin:0 auto;padding:24px 16px;font-family:system-ui,-apple-system,'Segoe UI',sans-serif;font-size:16px;line-height:1.5">
${body}
</div>
</body>
</html>
`;
}
