import { describe, expect, it } from "vitest";
import { weigh, wordsOf } from "@/lib/knowledge/search-words";

describe("the words of a search", () => {
  it("are in lower case, each once, in the order they were typed", () => {
    expect(wordsOf("VPN drops, vpn DROPS again")).toEqual(["vpn", "drops", "again"]);
  });

  it("never hold a mark that a query language could read", () => {
    const words = wordsOf(`'; DROP TABLE article; -- "x" & !y | (z:*) <-> \\ %_ $1 @> []`);
    expect(words.every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word))).toBe(true);
    expect(words).toEqual(["drop", "table", "article", "x", "y", "z", "1"]);
  });

  it("leave out what says that something does not work, and endings", () => {
    expect(wordsOf("I can’t print, my colleague's doesn't either")).toEqual([
      "i",
      "print",
      "my",
      "colleague",
      "either",
    ]);
  });

  it("hold accents and other scripts together", () => {
    expect(wordsOf("Zürich プリンター café")).toEqual(["zürich", "プリンター", "café"]);
  });

  it("stay few and short, however much is pasted", () => {
    expect(wordsOf("word ".repeat(5_000))).toEqual(["word"]);
    expect(wordsOf(Array.from({ length: 500 }, (_, index) => `w${index}`).join(" "))).toHaveLength(24);
    expect(wordsOf("x".repeat(10_000))).toEqual(["x".repeat(40)]);
  });

  it("are none where there is nothing to search for", () => {
    expect(wordsOf("")).toEqual([]);
    expect(wordsOf(" \n\t…!? ")).toEqual([]);
  });
});

describe("weighing", () => {
  it("gives a rare word more than a common one", () => {
    const [rare, common] = weigh(
      [
        { word: "vpn", foundIn: 2 },
        { word: "laptop", foundIn: 30 },
      ],
      100,
    );
    expect(rare?.weight).toBeGreaterThan(common?.weight ?? 0);
  });

  it("leaves out what nearly every article holds, if something else is left", () => {
    const terms = [
      { word: "vpn", foundIn: 2 },
      { word: "problem", foundIn: 90 },
    ];
    expect(weigh(terms, 100).map(({ word }) => word)).toEqual(["vpn"]);
    expect(weigh(terms.slice(1), 100).map(({ word }) => word)).toEqual(["problem"]);
  });

  it("leaves out what no article holds", () => {
    expect(weigh([{ word: "qqq", foundIn: 0 }], 100)).toEqual([]);
  });
});
