/** A paper held up to the counter: its code, what is printed on it, and what was found out. */
import type { PaperFacts } from '../lib/bindings/PaperFacts';
import type { ProofView } from '../lib/bindings/ProofView';
import * as host from '../lib/host';
import { language } from '../lib/words.svelte';

/** Carries one piece of work out after the one under way. */
type Act = (work: () => Promise<void>, name: string) => Promise<boolean>;

/** What a device signed, whatever became of its key: there the paper can be held against the code. */
const COMPARABLE = ['genuine', 'received_in_time', 'received_late', 'revoked', 'issued_after_revocation', 'expired', 'other_facts'];

const BLANK: PaperFacts = {
  code: '',
  name: '',
  document: '',
  country: '',
  date: '',
  time: '',
  fee: '',
  receipt: '',
  number: '',
  outcome: '',
  from: '',
  until: '',
  place: '',
  papers: '',
};

export class Proof {
  view = $state.raw<ProofView | null>(null);
  /** What the officer types from the paper; it goes with the receipt. */
  paper = $state<PaperFacts>({ ...BLANK });
  #text = '';
  /** The paper as it was compared last, so that another language compares the same. */
  #compared: PaperFacts | null = null;
  /** Grows with every change of what is typed, so that an answer about earlier words is not shown for later ones. */
  #typed = 0;
  #act: Act;

  constructor(act: Act) {
    this.#act = act;
  }

  /** Whether what is printed on the paper can be held against the code. */
  get comparable(): boolean {
    return this.view !== null && COMPARABLE.includes(this.view.finding);
  }

  /** Judges another receipt by the text of its code. */
  check(text: string): Promise<boolean> {
    this.clear();
    return this.#act(async () => {
      this.view = await host.verifyReceipt(text, null, language());
      this.#text = text;
    }, 'verify');
  }

  /** Holds the paper against the code. */
  compare(): Promise<boolean> {
    return this.#act(async () => {
      const [typed, paper] = [this.#typed, { ...this.paper }];
      const view = await host.verifyReceipt(this.#text, paper, language());
      if (typed !== this.#typed) return;
      this.view = view;
      this.#compared = paper;
    }, 'compare-paper');
  }

  /** What is typed has changed: what was said of the paper no longer holds, what was said of the code does. */
  async retyped(): Promise<void> {
    this.#typed += 1;
    if (this.#compared === null || this.view === null) return;
    this.#compared = null;
    this.view = { ...this.view, matches: null };
    await this.#act(() => this.again(), 'verify');
  }

  /** The same in other words. */
  async again(): Promise<void> {
    if (this.#text === '') return;
    const compared = this.#compared;
    const view = await host.verifyReceipt(this.#text, compared, language());
    if (compared === this.#compared) this.view = view;
  }

  clear(): void {
    this.view = null;
    this.paper = { ...BLANK };
    this.#text = '';
    this.#compared = null;
    this.#typed += 1;
  }
}
