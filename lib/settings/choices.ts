/** What an administrator may choose about the desk as a whole, and what holds until somebody does. */
import { z } from "zod";
import { timeZones } from "@/lib/kernel/time-zones";

const days = (what: string) =>
  z.coerce
    .number(`${what}: give a number of days.`)
    .int()
    .min(1, `${what}: at least one day.`)
    .max(90, `${what}: at most 90 days.`);

export const Choices = z.object({
  reopenWindowDays: days("Reopening").default(7),
  autoCloseDays: days("Closing").default(7),
  surveyDelayMinutes: z.coerce.number("Survey delay: give minutes.").int().min(0).max(10_080).default(15),
  reportTimeZone: z
    .string()
    .refine((zone) => timeZones.includes(zone), "Choose a time zone from the list.")
    .default("UTC"),
});

export type Choices = z.output<typeof Choices>;
