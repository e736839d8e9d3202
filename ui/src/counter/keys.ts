/** The counter's keys. Each is shown in the bar at the bottom as long as it does something, unless it stands on a button of its own. */
import type { Desk } from './desk.svelte';

export interface Key {
  /** As printed on the keyboard. */
  caps: string;
  /** Fluent id of what it does. */
  words: string;
  action: string;
  /** Stands on a button elsewhere, not in the bar. */
  elsewhere?: boolean;
  enabled(desk: Desk): boolean;
  run(desk: Desk): void;
}

function focus(selector: string): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  input?.focus();
  input?.select();
}

const always = () => true;
/** Printers are no part of a case; its keys need the room. */
const atRest = (desk: Desk) => desk.open === null || desk.officer?.mayAdminister === true;
const idle = (desk: Desk) => desk.open !== null && !desk.staged;

export const KEYS: readonly Key[] = [
  { caps: 'F2', words: 'ui-key-search', action: 'search', enabled: always, run: () => focus('#search') },
  { caps: 'F3', words: 'ui-key-guide', action: 'guide', enabled: always, run: (d) => void d.toggleGuide() },
  { caps: 'F4', words: 'ui-key-scan', action: 'scan', enabled: always, run: () => focus('#scan') },
  { caps: 'Shift+F4', words: 'ui-key-receipt', action: 'receipt', elsewhere: true, enabled: always, run: (d) => void d.toggleProof() },
  { caps: 'F5', words: 'ui-print-again', action: 'reprint', elsewhere: true, enabled: (d) => d.mayReprint, run: (d) => void d.reprint() },
  { caps: 'Shift+F5', words: 'ui-print-notice', action: 'print-notice', elsewhere: true, enabled: (d) => d.mayReprint && d.prints.hasNotice, run: (d) => void d.reprint(true) },
  { caps: 'F6', words: 'ui-key-compared', action: 'compare', enabled: (d) => idle(d) && d.open?.compared === false, run: (d) => void d.compared() },
  { caps: 'F7', words: 'ui-key-save', action: 'save', enabled: (d) => d.staged, run: (d) => void d.save() },
  { caps: 'Shift+F7', words: 'ui-key-drop', action: 'drop', enabled: (d) => d.staged, run: (d) => void d.drop() },
  { caps: 'F8', words: 'ui-key-accept', action: 'accept', enabled: (d) => idle(d) && d.mayDecide, run: (d) => void d.decide('accept') },
  { caps: 'Shift+F8', words: 'ui-key-return', action: 'return', enabled: (d) => idle(d) && d.mayDecide, run: (d) => d.askReasons('return') },
  { caps: 'Shift+F9', words: 'ui-key-refuse', action: 'refuse', enabled: (d) => idle(d) && d.mayDecide, run: (d) => d.askReasons('refuse') },
  { caps: 'F9', words: 'ui-key-form', action: 'print-form', enabled: idle, run: (d) => void d.printForm() },
  { caps: 'F10', words: 'ui-key-next', action: 'next', enabled: (d) => d.rows.length > 0 && !d.staged, run: (d) => void d.next() },
  { caps: 'F11', words: 'ui-key-outbox', action: 'outbox', enabled: always, run: (d) => void d.toggleOutbox() },
  { caps: 'F12', words: 'ui-key-printers', action: 'printers', enabled: atRest, run: (d) => void d.togglePrinters() },
];

/** The key of an event, as in {@link Key.caps}; Ctrl+K counts as F2. */
export function caps(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'code'>): string {
  if (event.ctrlKey && !event.altKey && event.code === 'KeyK') return 'F2';
  if (event.ctrlKey || event.altKey || event.metaKey || !/^F\d+$/u.test(event.key)) return '';
  return event.shiftKey ? `Shift+${event.key}` : event.key;
}
