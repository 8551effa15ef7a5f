/** How people of the desk write: with a greeting and a name below, each in the own way. */
import type { DeskPerson } from "@/prisma/seed/company/company";
import type { Random } from "@/prisma/seed/random";
import { type Facts, fill } from "@/prisma/seed/voice/facts";
import { farewells, greetings } from "@/prisma/seed/voice/phrases";

/** A reply from the desk, ready to be sent. */
export function letter(text: string, writer: DeskPerson, facts: Facts, random: Random): string {
  const known = { ...facts, agent: writer.firstName, team: writer.teamName };
  const body = fill(text, known);
  if (writer.manner.warmth < -0.05) return sentence(body);
  return [fill(random.pick(greetings), known), body, fill(random.pick(farewells), known)].join("\n\n");
}

/** @example sentence("done. Try again.") // "Done. Try again." */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
