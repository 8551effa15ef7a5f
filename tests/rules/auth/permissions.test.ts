import { describe, expect, it } from "vitest";
import { homeOf, isDesk } from "@/lib/auth/actor";
import { may, permissions } from "@/lib/auth/permissions";

const roles = ["requester", "agent", "lead", "knowledge_manager", "director", "administrator"] as const;

describe("the permission table", () => {
  it("lets nobody who is not signed in do more than sign in, make the first account and answer a survey", () => {
    const open = Object.keys(permissions).filter((permission) => may(null, permission as keyof typeof permissions));
    expect(open.sort()).toEqual(["answer-survey", "create-first-administrator", "sign-in"]);
  });

  it.each([
    ["requester", "use-desk", false],
    ["requester", "read-figures", false],
    ["requester", "administer", false],
    ["agent", "move-ticket", true],
    ["agent", "read-figures", false],
    ["agent", "administer", false],
    ["lead", "read-figures", true],
    ["lead", "administer", false],
    ["director", "read-figures", true],
    ["director", "move-ticket", false],
    ["knowledge_manager", "edit-article", true],
    ["knowledge_manager", "move-ticket", false],
    ["administrator", "administer", true],
  ] as const)("%s, %s: %s", (role, permission, allowed) => {
    expect(may({ role }, permission)).toBe(allowed);
  });

  it("lets everybody who is signed in ask for help", () => {
    expect(roles.filter((role) => !may({ role }, "submit-request"))).toEqual([]);
  });
});

describe("where the day begins", () => {
  it.each([
    ["requester", "/portal"],
    ["agent", "/desk"],
    ["lead", "/desk"],
    ["knowledge_manager", "/knowledge"],
    ["director", "/dashboard"],
    ["administrator", "/desk"],
  ] as const)("%s: %s", (role, home) => {
    expect(homeOf({ role })).toBe(home);
  });

  it("counts agents, leads and administrators as the desk", () => {
    expect(roles.filter((role) => isDesk({ role }))).toEqual(["agent", "lead", "administrator"]);
  });
});
