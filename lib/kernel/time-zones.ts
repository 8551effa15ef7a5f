/** The time zones people choose from: UTC first, then the IANA list. */
export const timeZones: string[] = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
