import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectFiles } from "@/tests/architecture/tree";

const code = projectFiles().filter((path) => /\.(ts|tsx|mjs|cjs|css)$/.test(path));
const foldersIn = (parent: string) =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const capabilities = new Set(foldersIn("lib"));

describe("one word, five places", () => {
  it.each([
    ["components", foldersIn("components").filter((name) => !["ui", "charts", "shell"].includes(name))],
    ["tests/rules", foldersIn("tests/rules").filter((name) => name !== "demo")],
    ["tests/database", foldersIn("tests/database").filter((name) => name !== "demo")],
    [
      "prisma/schema",
      readdirSync("prisma/schema")
        .map((name) => name.replace(/\.prisma$/, ""))
        .filter((name) => name !== "base"),
    ],
  ])("%s speaks only of capabilities in lib", (_place, names) => {
    expect(names.filter((name) => !capabilities.has(name))).toEqual([]);
  });
});

describe("names", () => {
  it("says nothing with words that mean nothing", () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc|shared|types|constants|manager|service|index)\.(tsx?|mjs)$/;
    expect(code.filter((path) => empty.test(path))).toEqual([]);
  });

  it("writes files in kebab case", () => {
    const spelled = /^(\.?[a-z0-9]+([-.][a-z0-9]+)*|\[\[?\.{0,3}[a-zA-Z]+\]\]?|\([a-z]+\))$/;
    const odd = code.filter((path) =>
      path.split("/").some((part) => !spelled.test(part) && !/^[A-Z]?[a-z0-9_-]+$/.test(part)),
    );
    expect(odd).toEqual([]);
  });

  it("keeps the top level to what was agreed", () => {
    const agreed = new Set(["app", "bin", "components", "docs", "lib", "prisma", "public", "tests", ".ci"]);
    const folders = new Set(
      projectFiles()
        .filter((path) => path.includes("/"))
        .map((path) => path.split("/")[0] ?? ""),
    );
    expect([...folders].filter((name) => !agreed.has(name))).toEqual([]);
  });
});
