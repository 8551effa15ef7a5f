/** The house's shape of a mutation, as a form sees it. `given` echoes what was typed, for a post before hydration. */
import type { Result } from "@/lib/kernel/result";

export type FormResult = Result<unknown> & { given?: Record<string, string> };
export type FormAction = (before: FormResult | null, form: FormData) => Promise<FormResult>;
