import { describe, expect, it } from 'vitest';
import { asTyped, joined, leadsOn } from './zone';

const CARD = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];
const PASSPORT = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10', ''];

describe('a typed zone', () => {
  it('is the three lines of a card', () => {
    expect(joined(CARD)).toBe(CARD.join('\n'));
  });

  it('is the two lines of a passport, the third left empty', () => {
    expect(joined(PASSPORT)).toBe(PASSPORT.slice(0, 2).join('\n'));
  });

  it('is in capitals without spaces, however it was typed', () => {
    expect(asTyped('i<uto d23145890 7<<')).toBe('I<UTOD231458907<<');
  });

  it('leads from the second line to the third on a card alone', () => {
    expect([0, 1, 2].map((index) => leadsOn(CARD, index))).toEqual([true, true, false]);
    expect([0, 1, 2].map((index) => leadsOn(PASSPORT, index))).toEqual([true, false, false]);
  });
});
