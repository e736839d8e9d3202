import { describe, expect, it } from 'vitest';
import { fold, search } from './fold';

describe('forgiving search', () => {
  it('folds the letters of the three languages', () => {
    expect(fold('Şəki')).toBe(fold('SEKI'));
    expect(fold('İlqar')).toBe(fold('ILQAR'));
    expect(fold('ilqar')).toBe(fold('Ilqar'));
    expect(fold('Ağdaş')).toBe('agdas');
    expect(fold('Ёлка')).toBe(fold('елка'));
  });

  it('finds by the beginning of any word, the best first', () => {
    const names = ['Birləşmiş Krallıq', 'Kribati', 'Qırğızıstan', 'Koreya Respublikası'];
    expect(search(names, 'kr', (name) => name)).toEqual(['Kribati', 'Birləşmiş Krallıq']);
    expect(search(names, 'qirg', (name) => name)).toEqual(['Qırğızıstan']);
    expect(search(names, 'resp kor', (name) => name)).toEqual(['Koreya Respublikası']);
    expect(search(names, ' ', (name) => name)).toEqual(names);
    expect(search(names, 'zz', (name) => name)).toEqual([]);
  });
});
