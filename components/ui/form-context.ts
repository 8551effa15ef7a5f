"use client";

import { createContext } from "react";
import type { Refusal } from "@/lib/kernel/result";

export type FormState = { refusal: Refusal | null; given: Record<string, string>; pending: boolean };

/** What the form around a field knows: what was refused, what had been typed, and whether it is being sent. */
export const FormContext = createContext<FormState>({ refusal: null, given: {}, pending: false });
