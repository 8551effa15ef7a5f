import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Every file of the project that is there and not ignored, as paths from its root. */
export function projectFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    encoding: "utf8",
  });
  return listed.split("\0").filter((path) => path !== "" && exists(path));
}

export function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").split("\n");
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
