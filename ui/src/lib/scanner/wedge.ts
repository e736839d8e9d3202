/** Listens to the whole document for scanners. What a burst typed into a field is taken back before anyone sees it. */
import { isTextInput, restore, type TextInput } from '../keyboard/insert';
import { Burst } from './burst';

interface Landing {
  input: TextInput;
  value: string;
  start: number | null;
  end: number | null;
}

/** Calls `onScan` with each scanned text until the returned function is called. */
export function listen(onScan: (text: string) => void): () => void {
  const burst = new Burst();
  let landing: Landing | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    const text = burst.end();
    if (text === null) return;
    if (landing) restore(landing.input, landing.value, landing.start, landing.end);
    landing = null;
    onScan(text);
  }

  function key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const closing = event.key === 'Enter' || event.key === 'Tab';
    if (!closing && [...event.key].length !== 1) return;
    if (document.activeElement?.hasAttribute('data-typed-zone')) return;
    clearTimeout(timer);
    if (burst.push(event.key, event.timeStamp)) landing = land();
    if (closing && burst.scanned) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    timer = setTimeout(settle, burst.patience + 30);
  }

  document.addEventListener('keydown', key, { capture: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('keydown', key, { capture: true });
  };
}

function land(): Landing | null {
  const input = document.activeElement;
  if (!isTextInput(input)) return null;
  return { input, value: input.value, start: input.selectionStart, end: input.selectionEnd };
}
