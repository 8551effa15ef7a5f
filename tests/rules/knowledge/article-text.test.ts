import { describe, expect, it } from "vitest";
import { slugOf } from "@/lib/knowledge/slug";
import { summaryOf } from "@/lib/knowledge/summary";

describe("the address of an article", () => {
  it.each([
    ["Reset your Wi-Fi password (Zürich office)", "reset-your-wi-fi-password-zurich-office"],
    ["  ../../etc/passwd  ", "etc-passwd"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
    ["日本語", "article"],
    ["---", "article"],
  ])("%s becomes %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it("is not endless and does not end in a dash", () => {
    const slug = slugOf("word ".repeat(60));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).not.toMatch(/-$/);
  });
});

describe("what an article says first", () => {
  it("is its opening paragraph without marks", () => {
    expect(summaryOf("## Steps\n\n**Restart** the [client](/x), then `wait`.\n\nMore.")).toBe(
      "Restart the client, then wait.",
    );
  });

  it("leaves out pictures, code and tables", () => {
    expect(summaryOf("![a](b.png)\n\n```\ncode\n```\n\n| a | b |\n\n1. Do this.\n2. And that.")).toBe(
      "Do this. And that.",
    );
  });

  it("ends between words", () => {
    expect(summaryOf("one two three four", 10)).toBe("one two…");
  });

  it("is empty for an empty article", () => {
    expect(summaryOf("")).toBe("");
  });
});
