/** The words of the screens' frame, in the language of the moment. Everything else arrives as finished text. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

type Pattern = NonNullable<ReturnType<FluentBundle['getMessage']>>['value'];

export const LANGUAGES = ['az', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words of one language. A message is read when it is first asked for: a start shows few of them. */
class Words {
  readonly bundle: FluentBundle;
  readonly #unread = new Map<string, string>();

  constructor(tag: string, source: string) {
    this.bundle = new FluentBundle(tag, { useIsolating: false });
    // A message begins at the beginning of a line. A published catalogue's words stand behind the built-in ones and win.
    for (const text of source.split(/^(?=-?[a-z])/imu)) {
      const id = /^-?[\w-]+/u.exec(text)?.[0];
      if (id) this.#unread.set(id, text);
    }
  }

  value(id: string): Pattern | undefined {
    this.#read(id);
    return this.bundle.getMessage(id)?.value;
  }

  /** Reads a message and all that it refers to. */
  #read(id: string): void {
    const text = this.#unread.get(id);
    if (text === undefined) return;
    this.#unread.delete(id);
    this.bundle.addResource(new FluentResource(text));
    for (const [, other = ''] of text.matchAll(/\{\s*(-?[a-z][\w-]*)/giu)) this.#read(other);
  }
}

const languages = new Map<string, Words>();
let current = $state<Language>('az');
let generation = $state(0);

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** Takes over the Fluent sources by language tag. */
export function loadWords(sources: Record<string, string>): void {
  for (const [tag, source] of Object.entries(sources)) languages.set(tag, new Words(tag, source));
  generation += 1;
}

export function language(): Language {
  return current;
}

export function useLanguage(tag: string): void {
  if (!isLanguage(tag)) return;
  current = tag;
  document.documentElement.lang = tag;
}

/** The words with this id in a language of choice; the id itself when nobody wrote them. */
export function wordsIn(tag: string, id: string, args?: Record<string, FluentVariable>): string {
  void generation;
  const words = languages.get(tag);
  const pattern = words?.value(id);
  return words && pattern ? words.bundle.formatPattern(pattern, args, []) : id;
}

/** The words with this id in the screen's language. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return wordsIn(current, id, args);
}
