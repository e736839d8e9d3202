/** The counter's state: the officer, the list, the open case with its staged correction, and the sync light. */
import type { Boot } from '../lib/bindings/Boot';
import type { CalculationView } from '../lib/bindings/CalculationView';
import type { CaseRow } from '../lib/bindings/CaseRow';
import type { CaseView } from '../lib/bindings/CaseView';
import type { GuideView } from '../lib/bindings/GuideView';
import type { HandOverView } from '../lib/bindings/HandOverView';
import type { OfficerView } from '../lib/bindings/OfficerView';
import type { OutboxView } from '../lib/bindings/OutboxView';
import type { PrintersView } from '../lib/bindings/PrintersView';
import type { SyncView } from '../lib/bindings/SyncView';
import { InOrder, sentence } from '../lib/form/session.svelte';
import * as host from '../lib/host';
import type { Answer, Decision } from '../lib/host';
import { language, t, useLanguage, type Language } from '../lib/words.svelte';
import { Prints } from './prints.svelte';
import { Proof } from './proof.svelte';

export class Desk {
  readonly boot: Boot;
  officer = $state.raw<OfficerView | null>(null);
  rows = $state.raw<CaseRow[]>([]);
  query = $state('');
  open = $state.raw<CaseView | null>(null);
  outbox = $state.raw<OutboxView | null>(null);
  /** What was just handed over, for whoever takes it. */
  handed = $state.raw<HandOverView | null>(null);
  guide = $state.raw<GuideView | null>(null);
  /** A receipt being checked. */
  proof = $state.raw<Proof | null>(null);
  printers = $state.raw<PrintersView | null>(null);
  /** The prints of the open case's receipt. */
  readonly prints = new Prints((work, name) => this.act(work, name));
  /** The calculator in use; its answers go when it is left. */
  calculation = $state.raw<CalculationView | null>(null);
  sync = $state.raw<SyncView | null>(null);
  /** A correction is staged: saved or dropped before anything else happens to the case. */
  staged = $state(false);
  /** The decision whose reasons are being chosen. */
  deciding = $state<'return' | 'refuse' | null>(null);
  failure = $state('');
  /** What was just done, for the status line. */
  said = $state('');
  busy = $state(false);
  revision = $state(0);
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = new Set<string>();
  #edits = new InOrder();
  #lists = new InOrder();
  #sums = new InOrder();
  #given: Record<string, Answer> = {};

  constructor(boot: Boot) {
    this.boot = boot;
  }

  /** Carries one act out after the one under way: no key is lost. The same act again while it waits is one act. */
  act(work: () => Promise<void>, name = ''): Promise<boolean> {
    if (name !== '' && this.#waiting.has(name)) return Promise.resolve(false);
    this.#waiting.add(name);
    const turn = this.#turn.then(() => this.#carry(work)).finally(() => this.#waiting.delete(name));
    this.#turn = turn;
    return turn;
  }

  async #carry(work: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.failure = '';
    this.said = '';
    try {
      await work();
      return true;
    } catch (error) {
      this.failure = sentence(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  signIn(login: string, password: string): Promise<boolean> {
    return this.act(async () => {
      this.officer = await host.signIn(login, password, language());
      await this.list();
      await this.light();
    }, 'sign-in');
  }

  signOut(): Promise<boolean> {
    return this.act(async () => {
      await this.#dropStaged();
      await host.signOut();
      this.officer = null;
      this.rows = [];
      this.query = '';
      this.#closeAside();
      this.close();
    });
  }

  async list(): Promise<void> {
    await this.#lists.run(() => host.cases(this.query.trim(), language()), (rows) => (this.rows = rows));
  }

  search(query: string): void {
    this.query = query;
    this.list().catch((error) => (this.failure = sentence(error)));
  }

  async light(): Promise<void> {
    this.sync = await host.syncState(language());
  }

  /** Nothing is decided over an unsaved correction; the officer saves or drops it first. */
  #held(): boolean {
    if (this.staged) this.failure = t('ui-staged-first');
    return this.staged;
  }

  /** Gives up the unsaved correction of the open case, after every edit of it that is still on its way. */
  async #dropStaged(): Promise<boolean> {
    const id = this.open?.row.id;
    if (id === undefined || !this.staged) return false;
    await this.#edits.run(() => host.dropCorrection(id, language()), () => undefined);
    this.staged = false;
    return true;
  }

  /** Goes to a case. Leaving one drops its unsaved correction; coming back to the same one keeps it. */
  async #goTo(find: () => Promise<CaseView>): Promise<void> {
    const view = await find();
    if (this.staged && view.row.id === this.open?.row.id) {
      this.#closeAside();
      return;
    }
    const dropped = await this.#dropStaged();
    this.show(view);
    if (dropped) this.said = t('ui-said-dropped');
  }

  openCase(id: string): Promise<boolean> {
    return this.act(() => this.#goTo(() => host.openCase(id, language())));
  }

  scanReceipt(text: string): Promise<boolean> {
    return this.act(async () => {
      await this.#goTo(() => host.scanReceipt(text, language()));
      await this.list();
    });
  }

  show(view: CaseView): void {
    this.open = view;
    this.#closeAside();
    this.staged = false;
    this.deciding = null;
    this.revision += 1;
  }

  close(): void {
    this.open = null;
    this.staged = false;
    this.deciding = null;
  }

  /** The case after the open one, in the list's order. */
  next(): Promise<boolean> {
    const at = this.rows.findIndex((row) => row.id === this.open?.row.id);
    const row = this.rows[at + 1] ?? (at < 0 ? this.rows[0] : undefined);
    return row ? this.openCase(row.id) : Promise.resolve(false);
  }

  edit(field: string, value: Answer): void {
    const id = this.open?.row.id;
    if (id === undefined) return;
    this.staged = true;
    const take = (view: CaseView) => {
      if (this.open?.row.id === id) this.open = view;
    };
    this.#edits.run(() => host.editAnswer(id, field, value, language()), take).catch((error) => (this.failure = sentence(error)));
  }

  async #change(name: string, call: (id: string) => Promise<CaseView>, said: string): Promise<boolean> {
    const id = this.open?.row.id;
    if (id === undefined) return false;
    const carried = await this.act(async () => {
      await this.#edits.run(() => call(id), (view) => this.show(view));
      await this.list();
      await this.light();
    }, name);
    if (carried) this.said = said;
    return carried;
  }

  compared(): Promise<boolean> {
    return this.#change('compare', (id) => host.markCompared(id, language()), t('ui-said-compared'));
  }

  save(): Promise<boolean> {
    if (!this.staged) return Promise.resolve(false);
    return this.#change('save', (id) => host.saveCorrection(id, language()), t('ui-said-saved'));
  }

  drop(): Promise<boolean> {
    if (!this.staged) return Promise.resolve(false);
    return this.#change('drop', (id) => host.dropCorrection(id, language()), t('ui-said-dropped'));
  }

  get mayDecide(): boolean {
    return this.open !== null && this.open.canDecide && this.officer?.mayDecide === true;
  }

  decide(decision: Decision, reasons: string[] = [], note = ''): Promise<boolean> {
    if (!this.mayDecide || this.#held()) return Promise.resolve(false);
    return this.#change('decide', (id) => host.decide(id, decision, reasons, note, language()), t('ui-said-decided'));
  }

  /** Opens the list of reasons for a return or a refusal. */
  askReasons(decision: 'return' | 'refuse'): void {
    if (!this.mayDecide || this.#held()) return;
    this.deciding = decision;
  }

  /** Opens the check of receipts, or closes it; nothing of a receipt stays. */
  toggleProof(): Promise<boolean> {
    if (this.proof) {
      this.proof = null;
      return Promise.resolve(true);
    }
    return this.act(async () => {
      this.#closeAside();
      this.proof = new Proof((work, name) => this.act(work, name));
    });
  }

  /** A scanned receipt is checked while that is open; else its case is. */
  scanned(text: string): Promise<boolean> {
    return this.proof ? this.proof.check(text) : this.scanReceipt(text);
  }

  toggleOutbox(): Promise<boolean> {
    if (this.outbox) {
      this.#closeOutbox();
      return Promise.resolve(true);
    }
    return this.act(async () => {
      const view = await host.outbox(language());
      this.#closeAside();
      this.outbox = view;
    });
  }

  #closeOutbox(): void {
    this.outbox = null;
    this.handed = null;
  }

  /** Tries one item again, or everything. */
  async retry(id?: string): Promise<boolean> {
    const carried = await this.act(async () => {
      this.handed = null;
      this.outbox = await (id === undefined ? host.outboxRetryAll(language()) : host.outboxRetry(id, language()));
      await this.light();
    }, `retry ${id ?? ''}`);
    if (carried) this.said = t('ui-said-retry');
    return carried;
  }

  /** Hands an item to a person; what they need is shown. */
  async handOver(id: string): Promise<boolean> {
    const carried = await this.act(async () => {
      this.handed = await host.outboxHandOver(id, language());
      this.outbox = await host.outbox(language());
    }, `hand-over ${id}`);
    if (carried) this.said = t('ui-said-handed');
    return carried;
  }

  /** What waits, anew, after a stick was used. */
  async refreshOutbox(): Promise<void> {
    this.outbox = await host.outbox(language());
    await this.light();
  }

  /** Opens the printers and the last prints, or closes them. */
  togglePrinters(): Promise<boolean> {
    if (this.printers) {
      this.printers = null;
      return Promise.resolve(true);
    }
    return this.act(async () => {
      const view = await host.printers(language());
      this.#closeAside();
      this.printers = view;
    });
  }

  /** Whatever lies over the case goes. */
  #closeAside(): void {
    this.#closeOutbox();
    this.#closeGuide();
    this.proof = null;
    this.printers = null;
  }

  /** Opens what an officer answers from, or closes it. */
  toggleGuide(): Promise<boolean> {
    if (this.guide) {
      this.#closeGuide();
      return Promise.resolve(true);
    }
    return this.act(async () => {
      const view = await host.guide(language());
      this.#closeAside();
      this.guide = view;
    });
  }

  #closeGuide(): void {
    this.guide = null;
    this.leaveCalculation();
  }

  calculate(service: string): Promise<boolean> {
    this.#given = {};
    return this.act(() => this.#sum(service));
  }

  answerCalculation(field: string, value: Answer): void {
    const service = this.calculation?.service;
    if (service === undefined) return;
    this.#given = { ...this.#given, [field]: value };
    this.#sum(service).catch((error) => (this.failure = sentence(error)));
  }

  leaveCalculation(): void {
    this.calculation = null;
    this.#given = {};
  }

  async #sum(service: string): Promise<void> {
    await this.#sums.run(() => host.calculate(service, this.#given, language()), (view) => (this.calculation = view));
  }

  /** A leaflet in the visitor's language, which need not be the officer's. */
  async printLeaflet(service: string, tag: Language): Promise<boolean> {
    return this.#print(() => host.printLeaflet(service, tag));
  }

  /** The open case's application form, for the signature. */
  async printForm(): Promise<boolean> {
    const id = this.open?.row.id;
    return id === undefined ? false : this.#print(() => host.printForm(id));
  }

  get mayReprint(): boolean {
    return this.open !== null && !this.staged && this.officer?.mayDecide === true && this.prints.ready;
  }

  /** Prints the open case's receipt once more, or the paper of its decision, if nothing speaks against it. */
  async reprint(notice = false): Promise<boolean> {
    const id = this.open?.row.id;
    if (id === undefined || !this.mayReprint || (notice && !this.prints.hasNotice)) return false;
    const carried = await (notice ? this.prints.notice(id) : this.prints.again(id));
    if (carried) this.said = this.prints.view?.prints[0]?.text ?? '';
    return carried;
  }

  async #print(call: () => Promise<string>): Promise<boolean> {
    let said = '';
    const carried = await this.act(async () => {
      said = await call();
    }, 'print');
    if (carried) this.said = said;
    return carried;
  }

  setLanguage(tag: Language): Promise<boolean> {
    useLanguage(tag);
    if (!this.officer) return Promise.resolve(true);
    return this.act(async () => {
      await this.list();
      await this.light();
      const [id, staged] = [this.open?.row.id, this.staged];
      if (id !== undefined && !staged) {
        // The same case in other words: what was opened beside it and chosen for it stays.
        this.open = await host.openCase(id, tag);
        this.revision += 1;
      }
      if (this.outbox) this.outbox = await host.outbox(tag);
      this.handed = null;
      if (this.guide) this.guide = await host.guide(tag);
      await this.proof?.again();
      if (this.printers) this.printers = await host.printers(tag);
      if (this.calculation) await this.#sum(this.calculation.service);
    });
  }
}
