import { FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadWords, wordsIn } from './words.svelte';

const LANGUAGES = ['az', 'en', 'ru'];

function messages(language: string): Map<string, string[]> {
  const folder = `../locales/${language}`;
  const sources = readdirSync(folder).filter((name) => /^ui.*\.ftl$/u.test(name)).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const found = new Map<string, string[]>();
  for (const { id, value } of new FluentResource(sources.join('\n')).body) {
    const names = [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/gu)].map((match) => match[1] ?? '');
    found.set(id, [...new Set(names)].sort());
  }
  return found;
}

function used(): Set<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(svelte|ts)$/u.test(name) && !name.endsWith('.test.ts'));
  const text = files.map((name) => readFileSync(`src/${name}`, 'utf8')).join('\n');
  return new Set([...text.matchAll(/'(ui-[a-z0-9-]+)'/gu)].map((match) => match[1] ?? ''));
}

describe('the words of the frame', () => {
  it('exist in every language for every id in use, and no others', () => {
    for (const language of LANGUAGES) expect([...messages(language).keys()].sort()).toEqual([...used()].sort());
  });

  it('take the same arguments in every language', () => {
    const [az, en, ru] = LANGUAGES.map(messages);
    expect(az).toEqual(en);
    expect(ru).toEqual(en);
  });
});

describe('the sentences', () => {
  loadWords({
    en: '# of the program\na = First\nb = { a } and { -term }\n-term = brand\n    .kind = x\nc =\n    { $count ->\n        [one] one\n       *[other] { $count } of { b }\n    }\n\n### published\na = Later\n',
  });

  it('are read when they are asked for, with all that they refer to', () => {
    expect(wordsIn('en', 'c', { count: 3 })).toBe('3 of Later and brand');
    expect(wordsIn('en', 'c', { count: 1 })).toBe('one');
  });

  it('are the published ones where there are such', () => {
    expect(wordsIn('en', 'a')).toBe('Later');
  });

  it('show their id where nobody wrote them', () => {
    expect(wordsIn('en', 'nobody')).toBe('nobody');
    expect(wordsIn('ru', 'a')).toBe('a');
  });
});
