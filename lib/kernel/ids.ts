/** @example isUuid("0198c1a2-5b3c-7d4e-8f90-1234567890ab") // true */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
