import {
  AppWindow,
  Building2,
  CircleHelp,
  HardDrive,
  KeyRound,
  Laptop,
  type LucideIcon,
  Mail,
  Network,
  Printer,
  ShieldCheck,
  Smartphone,
  UserPlus,
  Video,
} from "lucide-react";

// Administrators name their categories; the picture follows the words, and anything unknown gets a question mark.
const pictures: [RegExp, LucideIcon][] = [
  [/password|account|access|sign|login|identity|permission/i, KeyRound],
  [/vpn|network|wi-?fi|remote|internet/i, Network],
  [/mail|calendar|outlook/i, Mail],
  [/print|scan/i, Printer],
  [/phone|mobile|tablet/i, Smartphone],
  [/meeting|video|audio|conference|teams/i, Video],
  [/onboard|joiner|new (colleague|employee|starter)|people|hr\b/i, UserPlus],
  [/security|phishing|virus/i, ShieldCheck],
  [/storage|drive|file|backup|data/i, HardDrive],
  [/hardware|laptop|computer|device|desk|monitor|workplace/i, Laptop],
  [/software|app|licen[cs]e|program/i, AppWindow],
  [/office|facilit|building|room/i, Building2],
];

/** A picture for a category, by what it is called. */
export function CategoryIcon({ name, className }: { name: string; className?: string }) {
  const Icon = pictures.find(([words]) => words.test(name))?.[1] ?? CircleHelp;
  return <Icon aria-hidden className={className} strokeWidth={1.75} />;
}
