import ReactMarkdown from "react-markdown";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { cx } from "@/components/ui/cx";
import { MarkdownLink } from "@/components/ui/markdown-link";

const withoutImages = { ...defaultSchema, tagNames: (defaultSchema.tagNames ?? []).filter((tag) => tag !== "img") };

/** Text with simple marks, made safe. Pictures are left out unless asked for: fetching one tells its owner who read. */
export function Markdown({ text, images = false, className }: { text: string; images?: boolean; className?: string }) {
  return (
    <div className={cx("prose-text", className)}>
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[[rehypeSanitize, images ? defaultSchema : withoutImages]]}
        components={{ a: ({ href, children }) => <MarkdownLink href={href}>{children}</MarkdownLink> }}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
