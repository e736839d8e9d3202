/** Answers the commands from memory. Query parameters of the page choose the face: ?face=counter|setup&scanner=no. */
import type { CaseRow } from '../src/lib/bindings/CaseRow';
import type { CaseView } from '../src/lib/bindings/CaseView';
import type { DoneView } from '../src/lib/bindings/DoneView';
import { countries, fields, formView, PAGES, PICTURE, type Draft } from './form';
import { frame, text } from './texts';

const query = new URLSearchParams(location.search);
const draft: Draft = { lang: 'az', page: 0, answers: {}, confirmed: [], tried: false, scanner: query.get('scanner') !== 'no' };
let prints = 0;
let decided = 'submitted';
let compared = false;

const ZONE = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const NAMES = ['ERIKSSON ANNA MARIA', 'ÖZTÜRK MƏHƏMMƏD', 'IVANOVA ELENA', 'ШЕВЧЕНКО ОЛЕНА', 'KHAN IMRAN ALI'];

function qr(): string {
  let cells = '';
  for (let y = 0; y < 41; y++) for (let x = 0; x < 41; x++) if (((x * 7 + y * 13 + x * y) % 3) === 0) cells += `M${x} ${y}h1v1h-1z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 49 49" shape-rendering="crispEdges"><path fill="#000" d="${cells}"/></svg>`;
}

function receipt(): string {
  const lines = ['Dövlət Miqrasiya Xidməti', 'State Migration Service', '', text(draft.lang, 'reg'), 'BAK01-K7-000123-9', 'K7Q4 9M2X T6RW', '22.11.2026 14:09'];
  const words = lines.map((line, index) => `<text x="40" y="${70 + index * 44}" font-family="Noto Sans" font-size="${index === 0 ? 30 : 24}" font-weight="${index === 0 ? 700 : 400}">${line}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 877"><rect width="620" height="877" fill="#fff"/>${words.join('')}</svg>`;
}

function doneView(lang: string): DoneView {
  draft.lang = lang;
  const nextSteps = ['reg-next-answer', 'reg-next-move', 'reg-next-questions'].map((id) => text(lang, id, { due: '23.11.2026', date: '23.11.2026' }));
  return {
    application: 'app', receiptNumber: 'BAK01-K7-000123-9', statusCode: 'K7Q4 9M2X T6RW', qrSvg: qr(), receiptSvg: receipt(),
    nextSteps, print: printed(lang), delivered: prints > 3,
  };
}

function printed(lang: string) {
  const state = prints++ < 3 ? ('printing' as const) : ('printed' as const);
  return { state, text: text(lang, `desk-print-${state}`) };
}

function rows(): CaseRow[] {
  return NAMES.map((name, index) => {
    const stateCode = index === 0 ? decided : (['submitted', 'accepted', 'returned_incomplete', 'refused'][index % 4] ?? 'submitted');
    return { id: String(index), name, service: text(draft.lang, 'reg'), receiptNumber: `BAK01-K7-00012${index}-H`, state: text(draft.lang, `desk-state-${stateCode.replace('_', '-')}`), stateCode, at: `22.11 1${index}:09`, unconfirmed: index === 0 && decided !== 'submitted' };
  });
}

function caseView(id: string, lang: string): CaseView {
  draft.lang = lang;
  const sections = ['passport', 'arrival', 'address', 'contact', 'copies'].map((section) => ({
    id: section, title: text(lang, `reg-section-${section}`),
    fields: PAGES.flatMap((page, index) => (page.section === section ? fields(draft, index) : [])),
  }));
  const reasons = (kind: string, names: string[]) => names.map((name) => ({ value: name, label: text(lang, `list-${kind}-${name}`), hint: null }));
  const row = rows()[Number(id)] ?? (rows()[0] as CaseRow);
  return {
    row, sections, fee: text(lang, 'reg.cost'), compared, canDecide: row.stateCode === 'submitted', notices: [],
    copies: ['reg-copy-data-page', 'reg-copy-entry-page'].map((label, index) => ({ label: text(lang, label), picture: index ? null : PICTURE, text: text(lang, index ? 'desk-at-counter' : 'desk-copy-arrived') })),
    returnReasons: reasons('return', ['copy-unreadable', 'address-incomplete', 'host-unconfirmed', 'data-contradict']),
    refuseReasons: reasons('refuse', ['false-data', 'no-document', 'not-staying', 'not-competent']),
    history: [
      { at: '22.11.2026 14:09', by: 'BAK01-K7', text: text(lang, 'reg'), changes: [] },
      { at: '22.11.2026 14:20', by: 'Leyla Quliyeva', text: text(lang, 'ui-said-saved'), changes: [{ label: text(lang, 'reg-street'), before: 'Nizami 5', after: 'Nizami küçəsi 5' }] },
    ],
  };
}

function intents(lang: string) {
  const icons = ['pin', 'calendar', 'briefcase', 'globe', 'shield', 'card'].slice(0, Number(query.get('services') ?? 1));
  return icons.map((icon, index) => ({ service: index === 0 ? 'REG' : `REG${index}`, icon, title: text(lang, 'reg.intent'), subtitle: text(lang, 'reg.summary') }));
}

type Args = Record<string, unknown>;
const str = (value: unknown) => String(value ?? '');
const step = (change: () => void) => () => {
  change();
  return formView(draft);
};

const COMMANDS: Record<string, (args: Args) => unknown> = {
  boot: () => ({
    face: query.get('face') ?? 'kiosk', lang: query.get('lang') ?? 'az', messages: frame, device: 'BAK01-K7',
    officeName: { az: 'Bakı', en: 'Baku', ru: 'Баку' }, screen: { fontPx: Number(query.get('font') ?? 34), targetPx: Number(query.get('target') ?? 72) },
    idleSeconds: Number(query.get('idle') ?? 90), warnSeconds: 30,
  }),
  enrol: () => COMMANDS.boot?.({}),
  sync_state: ({ lang }) => ({ waiting: 2, quarantined: 0, online: true, text: text(str(lang), 'desk-sync-waiting', { count: 2, time: '09:14' }) }),
  home: ({ lang }) => ({ intents: intents(str(lang)), attention: query.has('attention') ? ['printer', 'scanner', 'offline', 'clock'].map((what) => text(str(lang), `desk-attention-${what}`)) : [], clock: '22.11.2026 14:05', resume: query.has('resume') }),
  search_services: ({ lang, query: words }) => (str(words).startsWith('q') ? intents(str(lang)) : []),
  service: ({ lang }) => ({
    service: 'REG', title: text(str(lang), 'reg'), who: text(str(lang), 'reg.who'), cost: text(str(lang), 'reg.cost'), duration: text(str(lang), 'reg.duration'), legalBasis: text(str(lang), 'reg.legal'),
    needs: ['passport', 'stamp', 'home', 'person'].map((icon) => ({ icon, text: text(str(lang), `reg-need-${icon === 'home' ? 'address' : icon === 'person' ? 'host' : icon}`) })),
    deadlineQuestion: text(str(lang), 'reg-arrival-date'), countries: countries(str(lang)),
  }),
  deadline: ({ lang }) => ({ lines: [text(str(lang), 'desk-deadline', { date: '07.12.2026' })], late: false, error: null }),
  start: ({ lang }) => step(() => Object.assign(draft, { lang, page: 0, answers: {}, confirmed: [], tried: false }))(),
  set_language: ({ lang }) => step(() => (draft.lang = str(lang)))(),
  answer: ({ field, value }) => step(() => {
    if (field === 'mrz_confirmed') draft.confirmed = value as string[];
    else draft.answers[str(field)] = str(value);
  })(),
  next_page: step(() => {
    draft.tried = true;
    const wrong = fields(draft, draft.page).some((item) => item.error) || (draft.page === 0 && draft.answers.mrz && draft.confirmed.length === 0);
    if (!wrong) Object.assign(draft, { page: draft.page + 1, tried: false });
  }),
  back: step(() => (draft.page -= 1)),
  go_to: ({ page }) => step(() => (draft.page = PAGES.findIndex((item) => item.id === page)))(),
  scan: step(() => Object.assign(draft.answers, { mrz: ZONE, surname: 'ERIKSSON', given_names: 'ANNA MARIA', birth_date: '1974-08-12', sex: 'female' })),
  capture: ({ field }) => step(() => (draft.answers[str(field)] = 'yes'))(),
  show_at_counter: ({ field }) => step(() => (draft.answers[str(field)] = 'counter'))(),
  clear_copy: ({ field }) => step(() => (draft.answers[str(field)] = ''))(),
  submit: () => doneView(draft.lang),
  done: ({ lang }) => doneView(str(lang)),
  print_state: ({ lang }) => printed(str(lang)),
  print_again: ({ lang }) => ((prints = 0), printed(str(lang))),
  finish: () => (prints = 0),
  discard: () => null,
  resume: () => formView(draft),
  sign_in: () => ({ login: 'leyla', name: 'Leyla Quliyeva', mayDecide: true }),
  sign_out: () => null,
  cases: ({ query: words }) => rows().filter((row) => row.name.toLowerCase().includes(str(words).toLowerCase())),
  open_case: ({ id, lang }) => caseView(str(id), str(lang)),
  scan_receipt: ({ text: scanned, lang }) => {
    if (scanned === 'bad') throw { code: 'error-receipt-number', text: text(str(lang), 'error-receipt-number') };
    return caseView('0', str(lang));
  },
  mark_compared: ({ id, lang }) => ((compared = true), caseView(str(id), str(lang))),
  edit_answer: ({ id, field, value, lang }) => {
    draft.answers[str(field)] = str(value);
    draft.tried = true;
    return caseView(str(id), str(lang));
  },
  save_correction: ({ id, lang }) => caseView(str(id), str(lang)),
  drop_correction: ({ id, lang }) => caseView(str(id), str(lang)),
  decide: ({ id, decision, lang }) => {
    decided = { accept: 'accepted', return: 'returned_incomplete', refuse: 'refused' }[str(decision)] ?? 'submitted';
    return caseView(str(id), str(lang));
  },
  outbox: ({ lang }) => [{ title: 'BAK01-K7-000123-9', state: text(str(lang), 'desk-outbox-queued'), reason: '—', since: '14:09', nextTry: '14:15' }],
};

export function answerCommand(command: string, args: Args): unknown {
  const run = COMMANDS[command];
  if (!run) throw { code: 'unknown', text: command };
  return run(args);
}
