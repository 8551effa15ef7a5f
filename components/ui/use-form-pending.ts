"use client";

import { useContext } from "react";
import { FormContext } from "@/components/ui/form-context";

/** Is the form around me being sent? */
export function useFormPending(): boolean {
  return useContext(FormContext).pending;
}
