import { FluentBundle, FluentResource } from '@fluent/bundle';

const files = import.meta.glob<string>('../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });

function sources(lang: string, name?: string): string {
  const wanted = Object.entries(files).filter(([path]) => path.includes(`/${lang}/${name ?? ''}`));
  return wanted.map(([, text]) => text).join('\n');
}

export const LANGS = ['az', 'en', 'ru'] as const;
export const frame = Object.fromEntries(LANGS.map((lang) => [lang, sources(lang, 'ui.ftl')]));

const bundles = new Map(
  LANGS.map((lang) => {
    const bundle = new FluentBundle(lang, { useIsolating: false });
    bundle.addResource(new FluentResource(sources(lang)), { allowOverrides: true });
    return [lang as string, bundle];
  }),
);

/** A text of any file; `id.attribute` for an attribute. */
export function text(lang: string, id: string, args?: Record<string, string | number>): string {
  const [name = '', attribute] = id.split('.');
  const bundle = bundles.get(lang);
  const message = bundle?.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return bundle && pattern ? bundle.formatPattern(pattern, args, []) : `⟦${id}⟧`;
}

export function maybe(lang: string, id: string, args?: Record<string, string>): string | null {
  const found = text(lang, id, args);
  return found.startsWith('⟦') ? null : found;
}
