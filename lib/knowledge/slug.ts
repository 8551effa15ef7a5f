/** The address of an article, made of its title. */

/**
 * Words in lower case with dashes between, without accents, not endless.
 *
 * @example slugOf("Reset your Wi-Fi password (Zürich office)") // "reset-your-wi-fi-password-zurich-office"
 */
export function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join("-").slice(0, 80).replace(/-$/, "") || "article";
}
