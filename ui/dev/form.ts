import type { FieldView } from '../src/lib/bindings/FieldView';
import type { FormView } from '../src/lib/bindings/FormView';
import type { PassportView } from '../src/lib/bindings/PassportView';
import { maybe, text } from './texts';

type Shape = Pick<FieldView, 'kind' | 'keyboard'> & { optional?: boolean; options?: string[]; max?: number };

const TEXT: Shape = { kind: 'text', keyboard: 'native', max: 80 };
const DATE: Shape = { kind: 'date', keyboard: 'digits' };
const SHORT: Shape = { kind: 'text', keyboard: 'document', max: 12 };
const COUNTRY: Shape = { kind: 'lookup', keyboard: 'native' };
const choice = (...options: string[]): Shape => ({ kind: 'choice', keyboard: 'none', options });
const PURPOSES = ['tourism', 'private', 'business', 'work', 'study', 'treatment', 'culture-sport', 'humanitarian', 'official'];

export const PAGES: { id: string; section: string; fields: Record<string, Shape> }[] = [
  { id: 'passport', section: 'passport', fields: { mrz: { kind: 'passport', keyboard: 'document', optional: true } } },
  { id: 'name', section: 'passport', fields: { surname: { ...TEXT, keyboard: 'latin', max: 39 }, given_names: { ...TEXT, keyboard: 'latin', optional: true } } },
  { id: 'birth', section: 'passport', fields: { birth_date: DATE, sex: choice('list-sex-male', 'list-sex-female', 'list-sex-unspecified') } },
  { id: 'document', section: 'passport', fields: { document_number: SHORT, issuing_state: COUNTRY, citizenship: COUNTRY, document_expiry: DATE } },
  { id: 'arrival', section: 'arrival', fields: { arrival_date: DATE } },
  { id: 'country_from', section: 'arrival', fields: { country_from: COUNTRY } },
  { id: 'purpose', section: 'arrival', fields: { purpose: choice(...PURPOSES.map((name) => `list-purpose-${name}`)) } },
  { id: 'street', section: 'address', fields: { settlement: { ...TEXT, optional: true }, street: TEXT, building: { ...TEXT, max: 12 }, flat: { ...TEXT, max: 12, optional: true } } },
  { id: 'phone', section: 'contact', fields: { phone: { kind: 'phone', keyboard: 'phone', max: 20 }, email: { kind: 'email', keyboard: 'email', optional: true, max: 100 } } },
  { id: 'copies', section: 'copies', fields: { copy_data_page: { kind: 'copy', keyboard: 'none' }, copy_entry_page: { kind: 'copy', keyboard: 'none' } } },
];
const SECTIONS = ['passport', 'arrival', 'address', 'contact', 'copies'];

export const COUNTRIES = ['AUT', 'BLR', 'CHN', 'DEU', 'FRA', 'GEO', 'IND', 'IRN', 'KAZ', 'PAK', 'RUS', 'TUR', 'UKR', 'GBR', 'UZB'];
const regions = { az: new Intl.DisplayNames('az', { type: 'region' }), en: new Intl.DisplayNames('en', { type: 'region' }), ru: new Intl.DisplayNames('ru', { type: 'region' }) };
const TWO: Record<string, string> = { AUT: 'AT', BLR: 'BY', CHN: 'CN', DEU: 'DE', FRA: 'FR', GEO: 'GE', IND: 'IN', IRN: 'IR', KAZ: 'KZ', PAK: 'PK', RUS: 'RU', TUR: 'TR', UKR: 'UA', GBR: 'GB', UZB: 'UZ' };

export const countries = (lang: string) =>
  COUNTRIES.map((code) => ({ value: code, label: regions[lang as 'az'].of(TWO[code] ?? code) ?? code, hint: code }));

export interface Draft {
  lang: string;
  page: number;
  answers: Record<string, string>;
  confirmed: string[];
  tried: boolean;
  scanner: boolean;
}

export const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#dfe7ee"/><rect x="30" y="40" width="110" height="140" fill="#9fb3c8"/><path d="M170 60h190M170 95h150M170 130h170M30 230h340M30 255h340" stroke="#44546a" stroke-width="10"/></svg>')}`;

function passport(draft: Draft): PassportView | null {
  if (!draft.answers.mrz) return null;
  const row = (id: string, value: string, checkOk: boolean | null) => ({
    id, label: text(draft.lang, `desk-mrz-${id.replace('_', '-')}`), value, checkOk,
    confirmed: draft.confirmed.includes(id),
    warning: checkOk === false ? text(draft.lang, 'desk-mrz-warning', { field: id }) : null,
  });
  const rows = [
    row('surname', 'ERIKSSON', null), row('given_names', 'ANNA MARIA', null), row('birth_date', '12.08.1974', true),
    row('sex', text(draft.lang, 'list-sex-female'), null), row('document_number', 'L898902C3', true),
    row('expiry_date', '15.04.2032', false),
  ];
  return { rows, lines: draft.answers.mrz.split('\n'), settled: draft.confirmed.includes('expiry_date') };
}

function field(draft: Draft, id: string, shape: Shape): FieldView {
  const { lang, answers } = draft;
  const name = `reg-${id.replaceAll('_', '-')}`;
  const value = answers[id] ?? '';
  const options = (shape.options ?? []).map((option) => ({ value: option.split('-').slice(2).join('_'), label: text(lang, option), hint: null }));
  const missing = draft.tried && !shape.optional && (value === '' || value.startsWith('-'));
  return {
    id, kind: shape.kind, keyboard: shape.keyboard, label: text(lang, name), hint: maybe(lang, `${name}.hint`), value,
    values: id === 'mrz' ? draft.confirmed : [], options: shape.kind === 'lookup' ? countries(lang) : options,
    required: !shape.optional, maxLength: shape.max ?? 0, fromPassport: id === 'surname' && value === 'ERIKSSON',
    error: missing ? (maybe(lang, 'error-required', { field: text(lang, name) }) ?? '⟦error-required⟧') : null, passport: id === 'mrz' ? passport(draft) : null,
    copy: shape.kind === 'copy' ? { device: draft.scanner, picture: value === 'yes' ? PICTURE : null, atCounter: value === 'counter' } : null,
  };
}

export function fields(draft: Draft, page: number): FieldView[] {
  return Object.entries(PAGES[page]?.fields ?? {}).map(([id, shape]) => field(draft, id, shape));
}

export function formView(draft: Draft): FormView {
  const { lang } = draft;
  const page = PAGES[draft.page];
  const shown = fields(draft, draft.page);
  const current = page ? SECTIONS.indexOf(page.section) : SECTIONS.length;
  const titles = [...SECTIONS.map((id) => text(lang, `reg-section-${id}`)), text(lang, 'desk-review')];
  const sections = titles.map((title, index) => ({ title, state: index < current ? ('done' as const) : index === current ? ('current' as const) : ('todo' as const) }));
  const name = page ? `reg-page-${page.id.replaceAll('_', '-')}` : '';
  return {
    draft: 'draft', service: 'REG', serviceTitle: text(lang, 'reg'), lang, canGoBack: draft.page > 0,
    step: { number: current + 1, total: titles.length, section: titles[current] ?? '', sections },
    page: page ? {
      id: page.id, title: text(lang, name), hint: maybe(lang, `${name}.hint`), why: maybe(lang, `${name}.why`), fields: shown,
      errors: shown.filter((item) => item.error).map((item) => ({ field: item.id, code: 'error-required', text: `${item.label}: ${item.error}` })),
      notices: page.id === 'arrival' && (draft.answers.arrival_date ?? '').length > 8 ? [text(lang, 'reg-notice-deadline', { deadline: '07.12.2026' })] : [],
    } : null,
    review: page ? null : {
      sections: SECTIONS.map((id, index) => ({
        title: titles[index] ?? '',
        rows: PAGES.flatMap((p, at) => (p.section === id ? fields(draft, at).filter((f) => f.kind !== 'passport').map((f) => ({ field: f.id, page: p.id, label: f.label, value: f.options.find((o) => o.value === f.value)?.label ?? (f.value || '—'), error: null })) : [])),
      })),
      declaration: text(lang, 'reg-declaration'), notices: [],
    },
  };
}
