/** What tickets are about, who gets them, and how much of each there is. */
import type { TeamKey } from "@/prisma/seed/company/cast";

export const categoryKeys = [
  "vpn",
  "hardware",
  "mail",
  "accounts",
  "software",
  "printing",
  "network",
  "equipment",
  "folders",
  "phones",
] as const;
export type CategoryKey = (typeof categoryKeys)[number];

export type CategoryPlan = { name: string; description: string; team: TeamKey; share: number };

export const categoryPlans: Record<CategoryKey, CategoryPlan> = {
  vpn: {
    name: "VPN and remote access",
    description: "Working from home or on the road: the VPN client, sign-in from outside, remote desktops.",
    team: "desk",
    share: 12,
  },
  hardware: {
    name: "Hardware",
    description: "Laptops, docking stations, screens and what is plugged into them.",
    team: "hardware",
    share: 13,
  },
  mail: {
    name: "E-mail and calendar",
    description: "Mailboxes, calendars, meeting rooms and shared mailboxes.",
    team: "desk",
    share: 12,
  },
  accounts: {
    name: "Accounts and passwords",
    description: "Signing in, passwords, second factors, new and leaving colleagues.",
    team: "desk",
    share: 17,
  },
  software: {
    name: "Business software",
    description: "The programs we work with: installing, licences, errors.",
    team: "desk",
    share: 16,
  },
  printing: { name: "Printing", description: "Printers, scanners and labels.", team: "hardware", share: 6 },
  network: {
    name: "Network and Wi-Fi",
    description: "Office networks, Wi-Fi, guests and slow connections.",
    team: "network",
    share: 9,
  },
  equipment: {
    name: "New equipment",
    description: "Something you need and do not have yet.",
    team: "hardware",
    share: 6,
  },
  folders: {
    name: "Access to shared folders",
    description: "Rights on folders and drives, and files that went missing.",
    team: "network",
    share: 7,
  },
  phones: {
    name: "Phones",
    description: "Mobile phones, desk phones and conference rooms.",
    team: "desk",
    share: 4,
  },
};
