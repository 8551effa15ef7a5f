import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectFiles } from "@/tests/architecture/tree";
import { actionDoors, pageDoors, routeDoors } from "@/tests/support/doors";

const files = projectFiles();
const read = (path: string) => readFileSync(path, "utf8");
const actionFiles = files.filter((path) => path.endsWith(".ts") && read(path).startsWith('"use server"'));

/** The address of a page or route: its folders, without the groups that only order the code. */
function addressOf(path: string): string {
  const folders = path.split("/").slice(1, -1);
  return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
}

describe("the census of ways in", () => {
  it("knows every server action", () => {
    const exported = actionFiles.flatMap((path) =>
      [...read(path).matchAll(/^export (?:const|async function) (\w+)/gm)].map(([, name]) => `${path}#${name}`),
    );
    expect(exported.length).toBeGreaterThan(20);
    expect(exported.sort()).toEqual(Object.keys(actionDoors).sort());
  });

  it("finds in each action the permission that the table says", () => {
    const asked = actionFiles.flatMap((path) =>
      [...read(path).matchAll(/export const (\w+) = action\(\{\s*permission: "([\w-]+)"/g)].map(
        ([, name, permission]) => [`${path}#${name}`, permission],
      ),
    );
    expect(asked).toEqual(asked.map(([door]) => [door, actionDoors[door ?? ""]]));
  });

  it("exports nothing but actions from a file of actions", () => {
    const odd = actionFiles.filter((path) =>
      /^export (?!const \w+Action = action\(|async function \w+Action\()/m.test(read(path)),
    );
    expect(odd).toEqual([]);
  });

  it("keeps server actions in their doors", () => {
    expect(actionFiles.filter((path) => !/^lib\/[^/]+\/actions(\.ts$|\/)/.test(path))).toEqual([]);
  });

  it("knows every route", () => {
    const routes = files.filter((path) => /^app\/.*route\.ts$/.test(path)).map(addressOf);
    expect(routes.sort()).toEqual(Object.keys(routeDoors).sort());
  });

  it("knows every page", () => {
    const pages = files.filter((path) => /^app\/(.*\/)?page\.tsx$/.test(path)).map(addressOf);
    expect(pages.sort()).toEqual(Object.keys(pageDoors).sort());
  });

  it("finds in each page the permission that the table says", () => {
    const pages = files.filter((path) => /^app\/(.*\/)?page\.tsx$/.test(path));
    const wrong = pages.filter((path) => {
      const asked = /requireActor\("([\w-]+)"\)/.exec(read(path))?.[1] ?? "open";
      return asked !== pageDoors[addressOf(path)];
    });
    expect(wrong).toEqual([]);
  });
});
