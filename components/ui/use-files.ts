"use client";

import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from "react";
import { fileSize } from "@/components/ui/file-size";

type Limits = { multiple?: boolean; maxBytes?: number; maxFiles?: number };

/** The files of one native input: the list is shown by us, kept by the input, and sent by the form. */
export function useFiles({ multiple = false, maxBytes, maxFiles = multiple ? 10 : 1 }: Limits) {
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<File[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const form = input.current?.form;
    const forget = () => {
      setFiles([]);
      setProblem(null);
    };
    // Chosen before hydration.
    if (input.current?.files?.length) setFiles([...input.current.files]);
    form?.addEventListener("reset", forget);
    return () => form?.removeEventListener("reset", forget);
  }, []);

  function keep(wanted: File[]) {
    const { kept, why } = fitting(wanted, { maxBytes, maxFiles });
    const transfer = new DataTransfer();
    for (const file of kept) transfer.items.add(file);
    if (input.current) input.current.files = transfer.files;
    setProblem(why);
    setFiles(kept);
  }

  const add = (more: File[]) =>
    keep(
      multiple ? [...files, ...more.filter((file) => !files.some((known) => isSame(file, known)))] : more.slice(0, 1),
    );

  return {
    input,
    files,
    problem,
    isOver,
    choose: (event: ChangeEvent<HTMLInputElement>) => add([...(event.currentTarget.files ?? [])]),
    remove: (file: File) => {
      keep(files.filter((other) => other !== file));
      input.current?.focus();
    },
    drop: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setIsOver(false);
        add([...event.dataTransfer.files]);
      },
    },
  };
}

function fitting(
  wanted: File[],
  { maxBytes = Number.POSITIVE_INFINITY, maxFiles }: { maxBytes?: number | undefined; maxFiles: number },
) {
  const tooBig = wanted.find((file) => file.size > maxBytes);
  const smallEnough = wanted.filter((file) => file.size <= maxBytes);
  const kept = smallEnough.slice(0, maxFiles);
  if (tooBig) return { kept, why: `${tooBig.name} is larger than ${fileSize(maxBytes)} and was left out.` };
  if (kept.length === smallEnough.length) return { kept, why: null };
  return { kept, why: `At most ${maxFiles} ${maxFiles === 1 ? "file" : "files"}; the others were left out.` };
}

/** The same file may be announced twice when it was chosen before hydration. */
function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}
