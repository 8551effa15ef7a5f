const months: Record<string, string> = {
  Nov: "2025-11",
  Dec: "2025-12",
  Jan: "2026-01",
  Feb: "2026-02",
  Mar: "2026-03",
};

/** "Jan 5 09:30" and "Jan 5 09:30:01" in the winter of the stories, or an instant in full. All in UTC. */
export function momentOf(when: string): Date {
  const [, name = "", day = "", time = ""] = /^([A-Z][a-z]{2}) (\d{1,2}) (\d\d:\d\d(?::\d\d)?)$/.exec(when) ?? [];
  const month = months[name];
  const at = new Date(month ? `${month}-${day.padStart(2, "0")}T${time}Z` : when);
  if (Number.isNaN(at.getTime())) throw new Error(`No moment: ${when}`);
  return at;
}
