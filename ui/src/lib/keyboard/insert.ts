/** Types into an input as a keyboard would: at the caret, within the length allowed, with an input event. */

export type TextInput = HTMLInputElement | HTMLTextAreaElement;

export function isTextInput(element: unknown): element is TextInput {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (!(element instanceof HTMLInputElement) || element.readOnly || element.disabled) return false;
  return ['text', 'search', 'tel', 'password', 'url'].includes(element.type);
}

/** Replaces the selection; refuses what would exceed `maxlength`. */
export function insert(input: TextInput, text: string): void {
  const start = input.selectionStart ?? input.value.length;
  const end = input.selectionEnd ?? start;
  const length = input.value.length - (end - start) + text.length;
  if (input.maxLength >= 0 && length > input.maxLength) return;
  input.setRangeText(text, start, end, 'end');
  notify(input, 'insertText', text);
}

/** Deletes the selection, or the character before the caret. */
export function backspace(input: TextInput): void {
  const end = input.selectionEnd ?? input.value.length;
  const start = input.selectionStart ?? end;
  if (start === end && start === 0) return;
  const before = [...input.value.slice(0, start)];
  const from = start < end ? start : start - (before.at(-1)?.length ?? 1);
  input.setRangeText('', from, end, 'end');
  notify(input, 'deleteContentBackward', null);
}

/** Puts a whole value and its selection back. */
export function restore(input: TextInput, value: string, start: number | null, end: number | null): void {
  if (input.value === value) return;
  input.value = value;
  input.setSelectionRange(start, end);
  notify(input, 'historyUndo', null);
}

function notify(input: TextInput, inputType: string, data: string | null): void {
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data }));
}
