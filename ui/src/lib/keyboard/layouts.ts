/** The keys of our own keyboard: rows of letters by layout. Az is the national QÜERTY arrangement. */
import type { Keyboard } from '../bindings/Keyboard';
import type { Language } from '../words.svelte';

export type LayoutName = 'az' | 'en' | 'ru' | 'latin' | 'document' | 'digits' | 'phone' | 'email' | 'signs';

export interface Layout {
  rows: readonly (readonly string[])[];
  /** Characters of the last row, between its other keys. */
  last?: readonly string[];
  /** The language whose case rules apply; none where there is only one case. */
  casing: Language | null;
  space: boolean;
  /** Digits stand in a block of their own beside the letters. */
  block: boolean;
}

const row = (letters: string) => [...letters];

export const DIGITS: readonly string[] = row('1234567890');

export const LAYOUTS: Record<LayoutName, Layout> = {
  az: { rows: [row('qüertyuiopöğ'), row('asdfghjklıə'), row("zxcvbnmçş-'")], casing: 'az', space: true, block: true },
  en: { rows: [row('qwertyuiop'), row('asdfghjkl'), row("zxcvbnm-'.")], casing: 'en', space: true, block: true },
  ru: { rows: [row('йцукенгшщзхъ'), row('фывапролджэё'), row('ячсмитьбю-')], casing: 'ru', space: true, block: true },
  latin: { rows: [row('QWERTYUIOP'), row('ASDFGHJKL'), row("ZXCVBNM-'")], casing: null, space: true, block: false },
  document: { rows: [row('QWERTYUIOP'), row('ASDFGHJKL'), row('ZXCVBNM<')], casing: null, space: false, block: true },
  digits: { rows: [row('123'), row('456'), row('789')], last: row('0'), casing: null, space: false, block: false },
  phone: { rows: [row('123'), row('456'), row('789')], last: row('+0'), casing: null, space: false, block: false },
  email: {
    rows: [row('qwertyuiop'), row('asdfghjkl@'), row('zxcvbnm._-')], last: ['@gmail.com', '@mail.ru', '.com', '.az'],
    casing: 'en', space: false, block: true,
  },
  signs: {
    rows: [DIGITS, row('-/.,:;()№'), row('\'"!?@&+=_')], casing: null, space: true, block: false,
  },
};

/** The digits beside the letters. */
export const BLOCK: readonly (readonly string[])[] = [row('123'), row('456'), row('789'), ['.', '0', '/']];

/** The layout that opens for a field. */
export function layoutFor(keyboard: Keyboard, language: Language): LayoutName | null {
  switch (keyboard) {
    case 'native': return language;
    case 'none': return null;
    default: return keyboard;
  }
}

/** The layouts one key away from the open one. */
export function others(keyboard: Keyboard, open: LayoutName): LayoutName[] {
  const all: LayoutName[] = keyboard === 'native' ? ['az', 'en', 'ru', 'signs'] : [];
  return all.filter((name) => name !== open);
}
