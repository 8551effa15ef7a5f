"use client";

import { Paperclip, X } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Field } from "@/components/ui/field";
import { fileSize } from "@/components/ui/file-size";
import { IconButton } from "@/components/ui/icon-button";
import { useFiles } from "@/components/ui/use-files";

type FileFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  hideLabel?: boolean;
  multiple?: boolean;
  accept?: string;
  maxBytes?: number;
  maxFiles?: number;
  className?: string;
};

/** Files to send along: chosen, dropped or pasted beside it. The browser's own input is underneath and works alone. */
export function FileField({ name, label, hint, optional, hideLabel, className, ...limits }: FileFieldProps) {
  const { input, files, problem, isOver, choose, remove, drop } = useFiles(limits);
  return (
    <Field {...{ name, label, hint, optional, hideLabel, className }}>
      {({ defaultValue: _, ...control }) => (
        <>
          <div
            {...drop}
            className={cx(
              "relative flex min-h-16 items-center justify-center gap-2 rounded-card border border-dashed border-control bg-surface px-4 py-3 text-dense text-muted transition-colors hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
              isOver && "border-accent bg-accent-soft text-accent-ink",
            )}
          >
            <Paperclip aria-hidden className="size-4" />
            <span aria-hidden>
              Drop {limits.multiple ? "files" : "a file"} here, or{" "}
              <span className="font-medium text-accent-ink underline underline-offset-2">choose</span>
            </span>
            <input
              {...control}
              ref={input}
              type="file"
              multiple={limits.multiple}
              accept={limits.accept}
              onChange={choose}
              className="absolute inset-0 size-full cursor-pointer text-transparent opacity-0"
            />
          </div>
          <div role="status">{problem && <p className="text-dense text-danger-ink">{problem}</p>}</div>
          {files.length > 0 && (
            <ul aria-label="Chosen files" className="flex flex-col gap-1">
              {files.map((file) => (
                <li
                  key={`${file.name}-${file.size}-${file.lastModified}`}
                  className="flex items-center gap-2 rounded-control border border-line bg-surface py-0.5 pr-0.5 pl-2.5 text-dense"
                >
                  <span className="min-w-0 flex-1 truncate">{file.name}</span>
                  <span className="text-caption text-muted tabular-nums">{fileSize(file.size)}</span>
                  <IconButton size="small" label={`Remove ${file.name}`} icon={<X />} onPress={() => remove(file)} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}
