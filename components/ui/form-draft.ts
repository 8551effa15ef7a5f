/** Keeps what was typed in this tab's session storage, so that a reload does not lose it. Never passwords, never files. */
type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const unkept = new Set(["password", "hidden", "file", "submit", "button", "reset", "image"]);

export function saveDraft(form: HTMLFormElement, key: string): void {
  const draft = typedFields(form).map((field) => [field.name, isTick(field) ? field.value : "", currentValue(field)]);
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the text is still on the screen, and that is all we can promise.
  }
}

/** True when something was filled in. A field that was changed since the page came is left alone. */
export function restoreDraft(form: HTMLFormElement, key: string): boolean {
  const draft = readDraft(key);
  const fields = typedFields(form);
  let restored = false;
  for (const [name, tick, value] of draft) {
    const field = fields.find((one) => one.name === name && (!isTick(one) || one.value === tick));
    if (!field || currentValue(field) === value || isTouched(field)) continue;
    write(field, value);
    restored = true;
  }
  return restored;
}

export function clearDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Forbidden storage holds nothing to clear.
  }
}

/** A form without a key of its own is known by its place on the page. */
export function draftKeyOf(form: HTMLFormElement, key?: string): string {
  return `draft:${key ?? `${location.pathname}#${[...document.forms].indexOf(form)}`}`;
}

function readDraft(key: string): [string, string, string][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is [string, string, string] {
  return Array.isArray(entry) && entry.length === 3 && entry.every((part) => typeof part === "string");
}

function typedFields(form: HTMLFormElement): Typed[] {
  return [...form.elements]
    .filter(
      (element): element is Typed =>
        (element instanceof HTMLInputElement && !unkept.has(element.type)) ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement,
    )
    .filter((field) => field.name !== "");
}

function isTick(field: Typed): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}

function currentValue(field: Typed): string {
  return isTick(field) ? String(field.checked) : field.value;
}

function isTouched(field: Typed): boolean {
  if (field instanceof HTMLSelectElement) return false;
  return isTick(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/** Through the element's own setter, so that a controlled field hears of it as well. */
function write(field: Typed, value: string): void {
  if (isTick(field)) {
    if (String(field.checked) !== value) field.click();
    return;
  }
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}
