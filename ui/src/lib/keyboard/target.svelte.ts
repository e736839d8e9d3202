/** Which input our keyboard types into: the focused one, as long as it asks for a keyboard. */
import type { Keyboard } from '../bindings/Keyboard';
import { isTextInput, type TextInput } from './insert';

class Target {
  input = $state.raw<TextInput | null>(null);
  keyboard = $state<Keyboard>('none');
}

export const target = new Target();

/** The input that has the focus now becomes the target; without one there is none. */
function take(): void {
  const element = document.activeElement;
  const wanted = isTextInput(element) ? (element.dataset.keyboard as Keyboard | undefined) : undefined;
  if (isTextInput(element) && wanted && wanted !== 'none') {
    target.input = element;
    target.keyboard = wanted;
  } else {
    target.input = null;
  }
}

/** Follows the focus until the returned function is called. */
export function followFocus(): () => void {
  let pressed = false;
  let late: (() => void) | null = null;

  // Under a finger nothing may move: a keyboard that closes between press and release makes the tap miss.
  function moved(): void {
    if (pressed) late = take;
    else queueMicrotask(take);
  }
  function press(): void {
    pressed = true;
  }
  function release(): void {
    pressed = false;
    const then = late;
    late = null;
    if (then) setTimeout(then, 60);
  }

  const capture = { capture: true };
  document.addEventListener('focusin', moved);
  document.addEventListener('focusout', moved);
  document.addEventListener('pointerdown', press, capture);
  document.addEventListener('pointerup', release, capture);
  document.addEventListener('pointercancel', release, capture);
  return () => {
    document.removeEventListener('focusin', moved);
    document.removeEventListener('focusout', moved);
    document.removeEventListener('pointerdown', press, capture);
    document.removeEventListener('pointerup', release, capture);
    document.removeEventListener('pointercancel', release, capture);
  };
}
