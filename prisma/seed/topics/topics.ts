/** All topics by category. */
import type { CategoryKey } from "@/prisma/seed/company/categories";
import { accountTopics } from "@/prisma/seed/topics/accounts";
import { equipmentTopics } from "@/prisma/seed/topics/equipment";
import { folderTopics } from "@/prisma/seed/topics/folders";
import { hardwareTopics } from "@/prisma/seed/topics/hardware";
import { mailTopics } from "@/prisma/seed/topics/mail";
import { networkTopics } from "@/prisma/seed/topics/network";
import { phoneTopics } from "@/prisma/seed/topics/phones";
import { printingTopics } from "@/prisma/seed/topics/printing";
import { softwareTopics } from "@/prisma/seed/topics/software";
import type { Topic } from "@/prisma/seed/topics/topic";
import { vpnTopics } from "@/prisma/seed/topics/vpn";

export const topicsOf: Record<CategoryKey, readonly Topic[]> = {
  vpn: vpnTopics,
  hardware: hardwareTopics,
  mail: mailTopics,
  accounts: accountTopics,
  software: softwareTopics,
  printing: printingTopics,
  network: networkTopics,
  equipment: equipmentTopics,
  folders: folderTopics,
  phones: phoneTopics,
};
