import { describe, expect, it } from "vitest";
import { attempt, movesFrom, statusOf } from "@/lib/knowledge/life";

describe("the life of an article", () => {
  it("leads from draft over review to its readers", () => {
    expect(movesFrom("draft")).toEqual(["ask_for_review", "publish"]);
    expect(movesFrom("review")).toEqual(["publish"]);
    expect(movesFrom("published")).toEqual(["retire"]);
  });

  it("can begin again after it was retired", () => {
    expect(attempt("publish", "retired")).toEqual({ ok: true, value: "published" });
  });

  it("refuses to retire what nobody reads", () => {
    expect(attempt("retire", "draft")).toMatchObject({ refusal: { code: "wrong-state" } });
  });

  it("knows its states by name and no other", () => {
    expect(statusOf("published")).toBe("published");
    expect(statusOf("toString")).toBeNull();
    expect(statusOf(undefined)).toBeNull();
  });
});
