import { describe, expect, it } from 'vitest';
import { Burst, GAP, isScan } from './burst';

const ZONE = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

function typed(text: string, gap: number, burst = new Burst()): Burst {
  let at = 1000;
  for (const key of text) burst.push(key === '\n' ? 'Enter' : key, (at += gap));
  return burst;
}

describe('a burst', () => {
  it('is the zone of a passport, with or without a closing Enter', () => {
    expect(typed(ZONE.join('\n'), 5).end()).toBe(ZONE.join('\n'));
    expect(typed(`${ZONE.join('\n')}\n`, 5).end()).toBe(ZONE.join('\n'));
  });

  it('is the address of a receipt', () => {
    expect(typed('HTTPS://MIGRATION.EXAMPLE/Q/2KRUIBF', 8).end()).toBe('HTTPS://MIGRATION.EXAMPLE/Q/2KRUIBF');
  });

  it('is a receipt number or a bar code that Enter closes', () => {
    expect(typed('BAK01-K7-000123-9\n', 8).end()).toBe('BAK01-K7-000123-9');
    expect(typed('BAK01-K7-000123-9', 8).end()).toBeNull();
    expect(typed('4006381333931\n', 8).end()).toBe('4006381333931');
  });

  it('is a status code that Enter closes', () => {
    for (const code of ['K7Q49M2XT6RW', 'K7Q4 9M2X T6RW', 'K7Q4-9M2X-T6RW']) {
      expect(typed(`${code}\n`, 8).end()).toBe(code);
      expect(typed(code, 8).end()).toBeNull();
      expect(typed(`${code}\n`, 90).end()).toBeNull();
      expect(typed(`${code.toLowerCase()}\n`, 8).end()).toBeNull();
    }
  });

  it('is not what a person types, however fast a word comes', () => {
    expect(typed('IVANOVA', 5).end()).toBeNull();
    expect(typed('anna.petrova.ivanova@example.com', 5).end()).toBeNull();
    expect(typed('anna.petrova.ivanova@example.com\n', 5).end()).toBeNull();
    expect(typed('Birləşmiş Ərəb Əmirlikləri\n', 5).end()).toBeNull();
    expect(typed('ZONE'.repeat(10), 90).end()).toBeNull();
  });

  it('begins anew after a pause', () => {
    const burst = typed('Niz', 100);
    expect(burst.push('P', 5000)).toBe(true);
    expect(burst.push('<', 5000 + GAP)).toBe(false);
    expect(burst.text).toBe('P<');
  });

  it('survives a stall of the machine in its middle', () => {
    const burst = typed(ZONE[0] ?? '', 5);
    expect(burst.push('Enter', 1000 + 44 * 5 + 200)).toBe(false);
    for (const [index, key] of [...(ZONE[1] ?? '')].entries()) burst.push(key, 1500 + index * 5);
    expect(burst.end()).toBe(ZONE.join('\n'));
  });

  it('swallows the Enter between the lines of a zone', () => {
    expect(typed(`${ZONE[0]}\n`, 5).scanned).toBe(true);
    expect(typed('IVANOVA\n', 5).scanned).toBe(false);
  });
});

describe('isScan', () => {
  it('asks long texts for a closing key', () => {
    expect(isScan('A'.repeat(24), false)).toBe(false);
    expect(isScan('A'.repeat(24), true)).toBe(true);
  });
});
