/** The printer being named or changed, and what is done with the others. */
import type { PrintersView } from '../lib/bindings/PrintersView';
import * as host from '../lib/host';
import { language, t } from '../lib/words.svelte';

export interface PrinterDraft {
  name: string;
  address: string;
  receipts: boolean;
  papers: boolean;
}

/** Carries one piece of work out after the one under way. */
type Act = (work: () => Promise<void>, name: string) => Promise<boolean>;

export class Printers {
  /** What is typed; none while nothing is added or changed. */
  draft = $state<PrinterDraft | null>(null);
  /** Whether the draft is a printer that has a name already. */
  changing = $state(false);
  /** The printer that is about to be removed, once that is confirmed. */
  removing = $state('');
  /** What became of the last act, and of which printer. */
  said = $state('');
  about = $state('');
  /** The language in which that was said; in another it is no longer shown. */
  saidIn = $state('');
  #act: Act;
  #show: (view: PrintersView) => void;

  constructor(act: Act, show: (view: PrintersView) => void) {
    this.#act = act;
    this.#show = show;
  }

  /** Begins a printer, or the change of one. */
  begin(from: Partial<PrinterDraft> = {}): void {
    this.said = '';
    this.removing = '';
    this.changing = from.receipts !== undefined;
    this.draft = { name: '', address: '', receipts: false, papers: false, ...from };
  }

  cancel(): void {
    this.draft = null;
  }

  /** Saves what is typed; a refusal leaves it there. */
  async save(): Promise<boolean> {
    const { draft } = this;
    if (!draft) return false;
    const { name, address, receipts, papers } = draft;
    const saved = await this.#change('save', () => host.savePrinter(name, address, receipts, papers, language()), t('ui-said-printer-saved'), name.trim());
    if (saved) this.draft = null;
    return saved;
  }

  remove(name: string): Promise<boolean> {
    this.removing = '';
    return this.#change(`remove ${name}`, () => host.removePrinter(name, language()), t('ui-said-printer-removed'), name);
  }

  /** Says what came out of a print. */
  answer(id: string, answer: string): Promise<boolean> {
    return this.#change(`answer ${id}`, () => host.answerPrint(id, answer, language()), '', '');
  }

  test(name: string): Promise<boolean> {
    this.said = '';
    return this.#act(async () => {
      this.said = await host.testPrinter(name, language());
      this.about = name;
      this.saidIn = language();
      this.#show(await host.printers(language()));
    }, `test ${name}`);
  }

  async #change(name: string, call: () => Promise<PrintersView>, said: string, about: string): Promise<boolean> {
    this.said = '';
    const carried = await this.#act(async () => this.#show(await call()), name);
    if (carried) [this.said, this.about, this.saidIn] = [said, about, language()];
    return carried;
  }
}
