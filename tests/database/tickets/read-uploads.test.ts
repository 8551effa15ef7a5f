import { describe, expect, it } from "vitest";
import { MOST_BYTES, MOST_FILES } from "@/lib/tickets/attachment";
import { readUploads } from "@/lib/tickets/queries/read-uploads";

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

function formWith(...files: File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file);
  return form;
}

const named = (name: string, content: BlobPart, type = "") => new File([content], name, { type });
const refusal = async (...files: File[]) => {
  const read = await readUploads(formWith(...files));
  return read.ok ? null : read.refusal;
};

describe("the files of a form", () => {
  it("are read with what they really are", async () => {
    const read = await readUploads(
      formWith(named("screen.png", png, "text/html"), named("log.txt", "line", "image/png")),
    );
    expect(read).toMatchObject({
      ok: true,
      value: [
        { name: "screen.png", mediaType: "image/png" },
        { name: "log.txt", mediaType: "text/plain" },
      ],
    });
  });

  it("are none when nothing was chosen, however the form was sent", async () => {
    expect(await readUploads(new FormData())).toEqual({ ok: true, value: [] });
    expect(await readUploads(formWith(named("", "")))).toEqual({ ok: true, value: [] });
    expect(await readUploads(formWith(named("undefined", "")))).toEqual({ ok: true, value: [] });
  });

  it("may not be text that calls itself a file", async () => {
    const form = new FormData();
    form.append("files", "not a file");
    expect(await readUploads(form)).toEqual({ ok: true, value: [] });
  });

  it("are refused when one is too large", async () => {
    expect(await refusal(named("big.txt", new Uint8Array(MOST_BYTES + 1)))).toMatchObject({
      code: "too-large",
      field: "files",
    });
  });

  it("are refused when one is empty", async () => {
    expect(await refusal(named("notes.txt", ""))).toMatchObject({ code: "empty-file" });
  });

  it.each([
    ["page.html", "<script>alert(1)</script>"],
    ["drawing.svg", "<svg onload='alert(1)'/>"],
    ["program.exe", "MZ\u0090"],
    ["no-ending", "text"],
    ["binary.txt", "a\u0000b"],
  ])("are refused for %s", async (name, content) => {
    expect(await refusal(named(name, content))).toMatchObject({ code: "refused-type" });
  });

  it("are judged by their bytes and not by their name", async () => {
    expect(await refusal(named("invoice.pdf", "<html>"))).toMatchObject({ code: "refused-type" });
    expect(await readUploads(formWith(named("picture.html", png)))).toMatchObject({
      ok: true,
      value: [{ mediaType: "image/png" }],
    });
  });

  it("lose folders and invisible characters of their names", async () => {
    const read = await readUploads(formWith(named("..\\..\\etc/pass\u202ewd\u200b.txt", "x")));
    expect(read).toMatchObject({ ok: true, value: [{ name: "passwd.txt" }] });
  });

  it("are refused together when one is bad, and when they are too many", async () => {
    expect(await refusal(named("a.txt", "a"), named("b.html", "<b>"))).toMatchObject({ code: "refused-type" });
    const many = Array.from({ length: MOST_FILES + 1 }, (_, index) => named(`${index}.txt`, "x"));
    expect(await refusal(...many)).toMatchObject({ code: "too-many" });
  });
});
