import { describe, expect, it } from "vitest";
import { continues, isOver, isRobot, tidied } from "@/lib/portal/journey";

const noon = new Date("2026-01-05T12:00:00Z");
const secondsLater = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);

describe("a visit", () => {
  it("goes on for half an hour after the last step and is then over", () => {
    expect(isOver(noon, secondsLater(30 * 60))).toBe(false);
    expect(isOver(noon, secondsLater(30 * 60 + 1))).toBe(true);
  });
});

describe("a search", () => {
  it("takes the place of the one before while somebody types on or back", () => {
    expect(continues({ query: "vpn", at: noon }, "vpn drops", secondsLater(10))).toBe(true);
    expect(continues({ query: "vpn drops", at: noon }, "VPN", secondsLater(10))).toBe(true);
  });

  it("is another one when it is about something else, or comes later", () => {
    expect(continues({ query: "vpn", at: noon }, "printer", secondsLater(10))).toBe(false);
    expect(continues({ query: "vpn", at: noon }, "vpn drops", secondsLater(61))).toBe(false);
  });

  it("sent again is the same one", () => {
    expect(continues({ query: "vpn drops", at: noon }, " VPN  drops ", secondsLater(600))).toBe(true);
  });

  it("is kept with one space between words and not endless", () => {
    expect(tidied("  the \n vpn\tdrops ")).toBe("the vpn drops");
    expect(tidied("x".repeat(9_000))).toHaveLength(200);
  });
});

describe("a robot", () => {
  it.each([null, "", " ", "Googlebot/2.1 (+http://www.google.com/bot.html)", "curl/8.5.0", "python-requests/2.31"])(
    "is %j",
    (userAgent) => {
      expect(isRobot(userAgent)).toBe(true);
    },
  );

  it.each([
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Linux; Android 12; CUBOT NOTE 20) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36",
  ])("is not %s", (userAgent) => {
    expect(isRobot(userAgent)).toBe(false);
  });
});
