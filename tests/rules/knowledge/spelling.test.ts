import { describe, expect, it } from "vitest";
import { nearestWord, slipsBetween } from "@/lib/knowledge/spelling";

describe("slips between two words", () => {
  it.each([
    ["printer", "printer", 0],
    ["pritner", "printer", 1],
    ["printr", "printer", 1],
    ["printter", "printer", 1],
    ["prinxer", "printer", 1],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
  ])("%s to %s: %i", (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
    expect(slipsBetween(other, one)).toBe(slips);
  });
});

describe("the word somebody meant", () => {
  const known = ["printer", "painter", "password", "vpn", "mouse", "monitor"].map((word, index) => ({
    word,
    foundIn: index + 1,
  }));

  it("is the nearest one", () => {
    expect(nearestWord("pritner", known)?.word).toBe("printer");
    expect(nearestWord("pasword", known)?.word).toBe("password");
    expect(nearestWord("moniter", known)?.word).toBe("monitor");
  });

  it("of two as near, is the one used most", () => {
    expect(
      nearestWord("cable", [
        { word: "table", foundIn: 1 },
        { word: "fable", foundIn: 5 },
      ])?.word,
    ).toBe("fable");
  });

  it("is nothing when none is near", () => {
    expect(nearestWord("zebra", known)).toBeNull();
    expect(nearestWord("mice", known)).toBeNull();
  });

  it("is never guessed for short words and codes", () => {
    expect(nearestWord("vpm", known)).toBeNull();
    expect(nearestWord("print3r", known)).toBeNull();
  });
});
