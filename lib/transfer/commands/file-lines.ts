import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { accept, type Result, refuse } from "@/lib/kernel/result";

export type Line = { line: number; text: string };

/** Longer than any row can be: what follows up to the end of the line is not kept. */
export const LONGEST_LINE = 200_000;

const compressed: [name: string, magic: string, undo: string][] = [
  ["xz", "fd377a585a00", "xz -dk FILE"],
  ["gzip", "1f8b", "gunzip -k FILE"],
  ["zip", "504b0304", "unzip FILE"],
];

/** What a file is, before it is read as lines. Refuses: unreadable, empty, compressed. */
export async function inspectFile(file: string): Promise<Result<{ bytes: number; encoding: string; hash: string }>> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file, "r");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    return refuse("unreadable", code === "ENOENT" ? `There is no file ${file}.` : `${file} cannot be read (${code}).`);
  }
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return refuse("unreadable", `${file} is not a file.`);
    if (stat.size === 0) return refuse("empty", `${file} is empty.`);
    const { buffer } = await handle.read({ buffer: Buffer.alloc(8), position: 0 });
    const packed = compressed.find(([, magic]) => buffer.toString("hex").startsWith(magic));
    if (packed) return refuse("compressed", `${file} is packed (${packed[0]}). Unpack it first: ${packed[2]}.`);
    const encoding = buffer[0] === 0xff && buffer[1] === 0xfe ? "utf-16le" : "utf-8";
    return accept({ bytes: stat.size, encoding, hash: await hashOfFile(file) });
  } finally {
    await handle.close();
  }
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

/** The lines of a file, a handful at a time, with the bytes read so far. Never holds more than a chunk and a line. */
export async function* linesOf(file: string, encoding: string): AsyncGenerator<{ lines: Line[]; bytes: number }> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  let line = 1;
  let rest = "";
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    bytes += chunk.length;
    const texts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = cut(texts.pop() ?? "");
    yield { lines: texts.map((text) => ({ line: line++, text: trimmed(text) })), bytes };
  }
  rest += decoder.decode();
  if (rest !== "") yield { lines: [{ line, text: trimmed(rest) }], bytes };
}

function trimmed(text: string): string {
  return cut(text.endsWith("\r") ? text.slice(0, -1) : text);
}

function cut(text: string): string {
  return text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE + 1) : text;
}
