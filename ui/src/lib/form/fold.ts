/** Forgiving comparison: `Şəki`, `SEKI` and `şeki` are one; `ilqar` finds `İlqar`. */

const LETTERS: Record<string, string> = {
  ə: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ё: 'е', й: 'и',
};

/** Lower case, without diacritics, with the letters that carry none replaced; words parted by one space. */
export function fold(text: string): string {
  const plain = text.toLowerCase().replace(/[əıøłđðþßæœёй]/gu, (letter) => LETTERS[letter] ?? letter);
  return plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether every word of the query begins a word of the text. */
export function matches(text: string, query: string): boolean {
  const words = fold(text).split(' ');
  return fold(query).split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

/** The items that match, those that begin with the query first; the order is otherwise kept. */
export function search<T>(items: readonly T[], query: string, label: (item: T) => string): T[] {
  const folded = fold(query);
  if (folded === '') return [...items];
  const found = items.filter((item) => matches(label(item), query));
  const begins = (item: T) => fold(label(item)).startsWith(folded);
  return [...found.filter(begins), ...found.filter((item) => !begins(item))];
}
