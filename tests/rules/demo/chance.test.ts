import { describe, expect, it } from "vitest";
import { idsFrom, tokensFrom } from "@/prisma/seed/ids";
import { copyText, snakeCase } from "@/prisma/seed/load/copy";
import { randomFrom } from "@/prisma/seed/random";

const noon = new Date("2026-01-05T12:00Z");

describe("chance", () => {
  it("repeats with the same seeds and differs with others", () => {
    const drawn = (...seeds: number[]) => Array.from({ length: 5 }, randomFrom(...seeds).fraction);
    expect(drawn(1, 2)).toEqual(drawn(1, 2));
    expect(drawn(1, 2)).not.toEqual(drawn(2, 1));
    expect(drawn(1, 2)).not.toEqual(drawn(1, 3));
  });

  it("keeps to weights and limits", () => {
    const random = randomFrom(4);
    const drawn = Array.from({ length: 4000 }, () =>
      random.weighted(["a", "b", "never"], (one) => ({ a: 3, b: 1 })[one] ?? 0),
    );
    expect(drawn).not.toContain("never");
    expect(drawn.filter((one) => one === "a").length / 4000).toBeCloseTo(0.75, 1);
    const whole = Array.from({ length: 1000 }, () => random.whole(2, 4));
    expect([...new Set(whole)].sort()).toEqual([2, 3, 4]);
  });

  it("spreads around the median", () => {
    const random = randomFrom(5);
    const drawn = Array.from({ length: 4001 }, () => random.spread(10, 0.8)).sort((a, b) => a - b);
    expect(drawn[0]).toBeGreaterThan(0);
    expect(drawn[2000]).toBeCloseTo(10, -1);
  });
});

describe("ids", () => {
  it("are UUIDs of version 7 that carry their time, and repeat", () => {
    const id = idsFrom(7)(noon);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(noon.getTime());
    expect(idsFrom(7)(noon)).toBe(id);
  });

  it("never come twice", () => {
    const newId = idsFrom(7);
    expect(new Set(Array.from({ length: 20_000 }, () => newId(noon))).size).toBe(20_000);
    const newToken = tokensFrom(7);
    expect(new Set(Array.from({ length: 5000 }, () => newToken())).size).toBe(5000);
  });
});

describe("the text of COPY", () => {
  it.each([
    [null, "\\N"],
    [undefined, "\\N"],
    ["a\tb\nc\\d\re", "a\\tb\\nc\\\\d\\re"],
    [noon, "2026-01-05T12:00:00.000Z"],
    [true, "true"],
    [12, "12"],
    [{ reason: 'a "b"\n' }, '{"reason":"a \\\\"b\\\\"\\\\n"}'],
    [["slow", 'a "b" \\'], '{"slow","a \\\\"b\\\\" \\\\\\\\"}'],
    [[], "{}"],
  ])("writes %j as %s", (value, text) => {
    expect(copyText(value)).toBe(text);
  });

  it("names columns as the database does", () => {
    expect(snakeCase("updatedPubliclyAt")).toBe("updated_publicly_at");
  });
});
