import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may, type Permission } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { type Refused, type Result, refuse } from "@/lib/kernel/result";
import { log } from "@/lib/platform/log";

/** What a form gets back: the result and, after a refusal, what was typed, so that nothing is lost before hydration. */
export type Answer<Value> = Result<Value> & { given?: Record<string, string> };

type Recipe<Input extends z.ZodType, Value> = {
  permission: Permission;
  input: Input;
  run: (actor: Actor, input: z.output<Input>, form: FormData) => Promise<Result<Value>>;
  /** The pages that show something else now. */
  stale?: (value: Value) => readonly string[];
  /** Where to go when it was accepted. */
  goTo?: (value: Value) => string;
};

/**
 * The one shape of a mutation: who is asking, may she at all, what does she ask, the command, the pages it makes stale.
 * Whether she may do it to this row is not here, because it needs the row: the command judges that in its transaction.
 */
export function action<Input extends z.ZodType, Value>({ permission, input, run, stale, goTo }: Recipe<Input, Value>) {
  return async (_before: unknown, form: FormData): Promise<Answer<Value>> => {
    const given = typed(form);
    const actor = await currentActor();
    if (!actor)
      return { ...refuse("signed-out", "You are signed out. Sign in in another tab, then send again."), given };
    if (!may(actor, permission)) return { ...refuse("not-allowed", "Your role does not allow that."), given };

    const asked = input.safeParse(fieldsOf(form));
    if (!asked.success) return { ...firstProblem(asked.error), given };

    const result = await run(actor, asked.data, form);
    if (!result.ok) {
      log.info({ actor: actor.id, permission, refused: result.refusal.code }, "refused");
      return { ...result, given };
    }
    for (const path of stale?.(result.value) ?? []) revalidatePath(path);
    if (goTo) redirect(goTo(result.value));
    return result;
  };
}

/** The first thing that is wrong with a form, beside its field. */
export function firstProblem(error: z.ZodError): Refused<"invalid"> {
  const [problem] = error.issues;
  return refuse("invalid", problem?.message ?? "Check the form.", problem?.path.map(String).join("."));
}

/** The fields of a form by name. Files are left to the command that asks for them. */
export function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$")) continue;
    const values = form.getAll(name).filter((value): value is string => typeof value === "string");
    if (values.length > 0) fields[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return fields;
}

const SECRET = /password|token/i;

export function typed(form: FormData): Record<string, string> {
  const entries = Object.entries(fieldsOf(form)).filter(([name]) => !SECRET.test(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? (value.at(-1) ?? "") : value]),
  );
}
