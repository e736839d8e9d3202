/**
 * The only door to the application behind the window. Every command is declared once, here, with its types;
 * nothing else imports the bridge. All calls reject with a `HostFailure` when the application explained the error.
 */
import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import type { Boot } from '../bindings/Boot';
import type { CalculationView } from '../bindings/CalculationView';
import type { CasePrints } from '../bindings/CasePrints';
import type { CaseRow } from '../bindings/CaseRow';
import type { CaseView } from '../bindings/CaseView';
import type { DeadlineView } from '../bindings/DeadlineView';
import type { DoneView } from '../bindings/DoneView';
import type { FormView } from '../bindings/FormView';
import type { GuideView } from '../bindings/GuideView';
import type { HandOverView } from '../bindings/HandOverView';
import type { Home } from '../bindings/Home';
import type { IntentView } from '../bindings/IntentView';
import type { OfficerView } from '../bindings/OfficerView';
import type { OutboxView } from '../bindings/OutboxView';
import type { PaperFacts } from '../bindings/PaperFacts';
import type { PrintView } from '../bindings/PrintView';
import type { PrintersView } from '../bindings/PrintersView';
import type { ProofView } from '../bindings/ProofView';
import type { ResumeView } from '../bindings/ResumeView';
import type { ScanView } from '../bindings/ScanView';
import type { ServiceView } from '../bindings/ServiceView';
import type { StickReport } from '../bindings/StickReport';
import type { StickView } from '../bindings/StickView';
import type { SyncView } from '../bindings/SyncView';
import { toError } from './failure';

export { HostFailure } from './failure';

/** An answer as the screens give it: text (dates `YYYY-MM-DD`, parts may be missing), several values, or yes/no. */
export type Answer = string | string[] | boolean;
export type Decision = 'accept' | 'return' | 'refuse';

async function call<T>(command: string, args?: InvokeArgs): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (reason) {
    throw toError(reason);
  }
}

declare global {
  interface Window {
    /** What `boot` would answer, where the window was opened with it; JSON, set before the page. */
    pencereBoot?: Boot;
  }
}

// Both faces
/** The start that came with the window, if any; saves the question. After a reload the answer may be another by now. */
export function takeBoot(): Boot | null {
  const { pencereBoot } = window;
  delete window.pencereBoot;
  const [entry] = performance.getEntriesByType('navigation');
  const again = entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
  return again ? null : (pencereBoot ?? null);
}
export const boot = () => call<Boot>('boot');
/** Nobody has touched the window for so many seconds: the application may start anew. */
export const unused = (seconds: number) => call<null>('unused', { seconds });
export const syncState = (lang: string) => call<SyncView>('sync_state', { lang });
/** What the reader on a serial line read next; empty when nothing came for a while, `null` when there is nothing more to wait for. */
export const readerScan = () => call<string | null>('reader_scan');

// Setup
export const enrol = (server: string, code: string) => call<Boot>('enrol', { server, code });

// Kiosk
export const home = (lang: string) => call<Home>('home', { lang });
export const searchServices = (lang: string, query: string) =>
  call<IntentView[]>('search_services', { lang, query });
export const service = (id: string, lang: string) => call<ServiceView>('service', { service: id, lang });
export const deadline = (id: string, lang: string, date: string, country: string) =>
  call<DeadlineView>('deadline', { service: id, lang, date, country });
export const printLeaflet = (id: string, lang: string) => call<string>('print_leaflet', { service: id, lang });
export const start = (id: string, lang: string) => call<FormView>('start', { service: id, lang });
export const setLanguage = (draft: string, lang: string) => call<FormView>('set_language', { draft, lang });
export const answer = (draft: string, field: string, value: Answer) =>
  call<FormView>('answer', { draft, field, value });
export const nextPage = (draft: string) => call<FormView>('next_page', { draft });
export const back = (draft: string) => call<FormView>('back', { draft });
export const goTo = (draft: string, page: string) => call<FormView>('go_to', { draft, page });
export const scan = (draft: string, text: string) => call<FormView>('scan', { draft, text });
export const capture = (draft: string, field: string) => call<FormView>('capture', { draft, field });
export const showAtCounter = (draft: string, field: string) =>
  call<FormView>('show_at_counter', { draft, field });
export const clearCopy = (draft: string, field: string) => call<FormView>('clear_copy', { draft, field });
export const sign = (draft: string, field: string, picture: string) =>
  call<FormView>('sign', { draft, field, picture });
export const removeRow = (draft: string, page: string) => call<FormView>('remove_row', { draft, page });
export const submit = (draft: string, declared: boolean) => call<DoneView>('submit', { draft, declared });
export const done = (application: string, lang: string) => call<DoneView>('done', { application, lang });
export const printState = (application: string, lang: string) =>
  call<PrintView>('print_state', { application, lang });
export const printAgain = (application: string, lang: string) =>
  call<PrintView>('print_again', { application, lang });
export const printAnswer = (application: string, answer: string, lang: string) =>
  call<PrintView>('print_answer', { application, answer, lang });
export const finish = () => call<void>('finish');
export const discard = (draft: string) => call<void>('discard', { draft });
export const resume = (birthDate: string, lang: string) => call<ResumeView>('resume', { birthDate, lang });
/** Something scanned outside of a form: a receipt's code, or a status code. */
export const readScan = (text: string, lang: string) => call<ScanView>('read_scan', { text, lang });

// Counter
export const signIn = (login: string, password: string, lang: string) =>
  call<OfficerView>('sign_in', { login, password, lang });
export const signOut = () => call<void>('sign_out');
export const cases = (query: string, lang: string) => call<CaseRow[]>('cases', { query, lang });
export const openCase = (id: string, lang: string) => call<CaseView>('open_case', { id, lang });
export const scanReceipt = (text: string, lang: string) => call<CaseView>('scan_receipt', { text, lang });
export const markCompared = (id: string, lang: string) => call<CaseView>('mark_compared', { id, lang });
export const editAnswer = (id: string, field: string, value: Answer, lang: string) =>
  call<CaseView>('edit_answer', { id, field, value, lang });
export const saveCorrection = (id: string, lang: string) => call<CaseView>('save_correction', { id, lang });
export const dropCorrection = (id: string, lang: string) => call<CaseView>('drop_correction', { id, lang });
export const decide = (id: string, decision: Decision, reasons: string[], note: string, lang: string) =>
  call<CaseView>('decide', { id, decision, reasons, note, lang });
export const outbox = (lang: string) => call<OutboxView>('outbox', { lang });
export const outboxRetry = (id: string, lang: string) => call<OutboxView>('outbox_retry', { id, lang });
export const outboxRetryAll = (lang: string) => call<OutboxView>('outbox_retry_all', { lang });
export const outboxHandOver = (id: string, lang: string) => call<HandOverView>('outbox_hand_over', { id, lang });
export const sticks = (lang: string) => call<StickView[]>('sticks', { lang });
export const saveToStick = (stick: string, lang: string) => call<StickReport>('save_to_stick', { stick, lang });
export const readAnswers = (stick: string, lang: string) => call<StickReport>('read_answers', { stick, lang });
export const guide = (lang: string) => call<GuideView>('guide', { lang });
export const calculate = (id: string, answers: Record<string, Answer>, lang: string) =>
  call<CalculationView>('calculate', { service: id, answers, lang });
export const verifyReceipt = (text: string, paper: PaperFacts | null, lang: string) =>
  call<ProofView>('verify_receipt', { text, paper, lang });
export const printForm = (id: string) => call<string>('print_form', { id });
export const printers = (lang: string) => call<PrintersView>('printers', { lang });
export const savePrinter = (name: string, address: string, receipts: boolean, papers: boolean, lang: string) =>
  call<PrintersView>('save_printer', { name, address, receipts, papers, lang });
export const removePrinter = (name: string, lang: string) => call<PrintersView>('remove_printer', { name, lang });
export const testPrinter = (name: string, lang: string) => call<string>('test_printer', { name, lang });
export const answerPrint = (id: string, answer: string, lang: string) =>
  call<PrintersView>('answer_print', { id, answer, lang });
export const casePrints = (id: string, lang: string) => call<CasePrints>('case_prints', { id, lang });
export const reprint = (id: string, lang: string) => call<CasePrints>('reprint', { id, lang });
export const answerReprint = (id: string, print: string, answer: string, lang: string) =>
  call<CasePrints>('answer_reprint', { id, print, answer, lang });
export const printNotice = (id: string, lang: string) => call<CasePrints>('print_notice', { id, lang });
