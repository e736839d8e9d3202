/** The words of the screens' frame, in the language of the moment. Everything else arrives as finished text. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export const LANGUAGES = ['az', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const bundles = new Map<string, FluentBundle>();
let current = $state<Language>('az');
let generation = $state(0);

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** Takes over the Fluent sources by language tag. */
export function loadWords(sources: Record<string, string>): void {
  for (const [tag, source] of Object.entries(sources)) {
    const bundle = new FluentBundle(tag, { useIsolating: false });
    // A published catalogue's words stand behind the built-in ones and win.
    bundle.addResource(new FluentResource(source), { allowOverrides: true });
    bundles.set(tag, bundle);
  }
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
  const bundle = bundles.get(tag);
  const pattern = bundle?.getMessage(id)?.value;
  return bundle && pattern ? bundle.formatPattern(pattern, args, []) : id;
}

/** The words with this id in the screen's language. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return wordsIn(current, id, args);
}
