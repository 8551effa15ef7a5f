import { describe, expect, it } from "vitest";
import { judgeFile, MOST_BYTES, safeName } from "@/lib/tickets/attachment";

describe("a file's name", () => {
  it.each([
    ["an ordinary one", "screen shot.png", "screen shot.png"],
    ["a path of another system", "C:\\Users\\rosa\\notes.txt", "notes.txt"],
    ["a climb out of the folder", "../../etc/passwd", "passwd"],
    ["a hidden file", ".bashrc", "bashrc"],
    ["only dots", "...", "file"],
    ["a direction trick", "invoice\u202Egnp.exe", "invoicegnp.exe"],
    ["control characters", "a\u0000b\nc.txt", "abc.txt"],
    ["what Windows forbids", 'a<b>:"|?*.txt', "ab.txt"],
    ["nothing", "   ", "file"],
    ["letters of the world", "Übersicht_日本.pdf", "Übersicht_日本.pdf"],
    ["two spellings of one letter", "re\u0301sume\u0301.pdf", "résumé.pdf"],
    ["an emoji", "party🎉.png", "party🎉.png"],
  ])("is only a name: %s", (_what, given, kept) => {
    expect(safeName(given)).toBe(kept);
  });

  it("is not endless, and keeps its ending", () => {
    const name = safeName(`${"x".repeat(500)}.pdf`);
    expect(name).toHaveLength(120);
    expect(name.endsWith(".pdf")).toBe(true);
  });
});

describe("judging a file", () => {
  const picture = { name: "a.png", mediaType: "image/png", byteCount: 10 };

  it.each([
    { why: "is empty", file: { ...picture, byteCount: 0 }, code: "empty-file" },
    { why: "is too large", file: { ...picture, byteCount: MOST_BYTES + 1 }, code: "too-large" },
    { why: "is of an unknown kind", file: { ...picture, mediaType: null }, code: "refused-type" },
    { why: "is a page", file: { ...picture, mediaType: "text/html" }, code: "refused-type" },
    { why: "is a drawing that can run", file: { ...picture, mediaType: "image/svg+xml" }, code: "refused-type" },
    { why: "is a program", file: { ...picture, mediaType: "application/x-msdownload" }, code: "refused-type" },
  ])("refuses one that $why, beside the field", ({ file, code }) => {
    expect(judgeFile(file)).toMatchObject({ ok: false, refusal: { code, field: "files" } });
  });

  it("takes one of exactly the largest size, under its safe name", () => {
    expect(judgeFile({ ...picture, name: "x/../a.png", byteCount: MOST_BYTES })).toEqual({ ok: true, value: "a.png" });
  });
});
