/**
 * An answer a person can act on: either the value, or one refusal with a code the screen can test for.
 * A refusal is an ordinary outcome. A bug is not a refusal; it is thrown.
 */
export type Result<Value, Code extends string = string> = Accepted<Value> | Refused<Code>;

export type Accepted<Value> = { ok: true; value: Value };
export type Refused<Code extends string = string> = { ok: false; refusal: Refusal<Code> };
export type Refusal<Code extends string = string> = { code: Code; message: string; field?: string };

/** @example accept(3) // { ok: true, value: 3 } */
export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

/** @example refuse("missing", "Write what fixed it.", "notes") // { ok: false, refusal: { code: "missing", … } } */
export function refuse<Code extends string>(code: Code, message: string, field?: string): Refused<Code> {
  return { ok: false, refusal: field ? { code, message, field } : { code, message } };
}
