import { describe, expect, it } from 'vitest';
import { lower, upper } from './casing';
import { LAYOUTS } from './layouts';

describe('letter case', () => {
  it('keeps the Azerbaijani dot', () => {
    expect(upper('ilqar qızı', 'az')).toBe('İLQAR QIZI');
    expect(lower('İLQAR QIZI', 'az')).toBe('ilqar qızı');
  });

  it('raises the other letters of the alphabet', () => {
    expect(upper('əğşçöü', 'az')).toBe('ƏĞŞÇÖÜ');
    expect(upper('ёж', 'ru')).toBe('ЁЖ');
    expect(upper('i', 'en')).toBe('I');
  });

  it('comes back from every key with two cases', () => {
    for (const { rows, casing } of Object.values(LAYOUTS)) {
      if (!casing) continue;
      for (const key of rows.flat()) expect(lower(upper(key, casing), casing)).toBe(key);
    }
  });
});

describe('layouts', () => {
  it('hold the whole alphabet of each language', () => {
    const alphabets = { az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz', ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', en: 'abcdefghijklmnopqrstuvwxyz' };
    for (const [name, letters] of Object.entries(alphabets)) {
      const keys = LAYOUTS[name as keyof typeof alphabets].rows.flat();
      expect([...letters].filter((letter) => !keys.includes(letter))).toEqual([]);
    }
  });

  it('show no key twice', () => {
    for (const { rows, last = [] } of Object.values(LAYOUTS)) {
      const keys = [...rows.flat(), ...last];
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
