/** A date of three inputs. Its value is `YYYY-MM-DD` with the parts as typed; missing parts are empty. */

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export const PARTS = ['day', 'month', 'year'] as const;

/** The parts of a value; anything that is not three parts counts as empty. */
export function split(value: string): DateParts {
  const [year, month, day, rest] = value.split('-').map((part) => part.trim());
  if (year === undefined || month === undefined || day === undefined || rest !== undefined) {
    return { day: '', month: '', year: '' };
  }
  return { day, month, year };
}

/** The value of the parts; empty when nothing was typed. */
export function join({ day, month, year }: DateParts): string {
  return day === '' && month === '' && year === '' ? '' : `${year}-${month}-${day}`;
}

/** What may stand in a part: its first digits. */
export function digits(text: string, length: number): string {
  return text.replace(/\D/gu, '').slice(0, length);
}

/** Whether all three parts are there, the year with four digits. */
export function isWhole({ day, month, year }: DateParts): boolean {
  return day !== '' && month !== '' && year.length === 4;
}

/** Whether two values show the same parts, leading zeros aside. */
export function same(one: string, other: string): boolean {
  const plain = (value: string) => {
    const { day, month, year } = split(value);
    return [day, month, year].map((part) => part.replace(/^0+(?=\d)/u, '')).join('-');
  };
  return plain(one) === plain(other);
}
