const yearInSeconds = 31_536_000;

/**
 * Keeps a choice about how things look in a cookie, so that the server draws the next page right at once. The Cookie
 * Store API would refuse on a desk that is served without TLS, hence the older door.
 */
export function rememberChoice(name: string, value: string | null): void {
  const lasting = value === null ? 0 : yearInSeconds;
  Reflect.set(document, "cookie", `${name}=${value ?? ""}; path=/; max-age=${lasting}; samesite=lax`);
}
