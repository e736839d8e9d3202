import { describe, expect, it } from 'vitest';
import { digits, isWhole, join, same, split } from './dates';

describe('a date of three inputs', () => {
  it('keeps the parts as typed', () => {
    expect(join({ day: '5', month: '3', year: '2026' })).toBe('2026-3-5');
    expect(join({ day: '5', month: '', year: '2026' })).toBe('2026--5');
    expect(join({ day: '', month: '', year: '' })).toBe('');
  });

  it('comes back as it was sent', () => {
    for (const value of ['2026-3-5', '2026--5', '--31', '-02-', '1990-12-01']) expect(join(split(value))).toBe(value);
    expect(split('')).toEqual({ day: '', month: '', year: '' });
    expect(split('12.03.2026')).toEqual({ day: '', month: '', year: '' });
  });

  it('takes digits only', () => {
    expect(digits('1a2', 2)).toBe('12');
    expect(digits('20265', 4)).toBe('2026');
  });

  it('is whole with all parts and four digits of the year', () => {
    expect(isWhole(split('2026-3-5'))).toBe(true);
    expect(isWhole(split('26-3-5'))).toBe(false);
    expect(isWhole(split('2026--5'))).toBe(false);
  });

  it('is the same with and without leading zeros', () => {
    expect(same('2026-03-05', '2026-3-5')).toBe(true);
    expect(same('2026-03-05', '2026-3-50')).toBe(false);
    expect(same('', '')).toBe(true);
    expect(same('2026--', '')).toBe(false);
  });
});
