/** The prints of the open case's receipt and of its decisions' papers: how each ended, what came out of the last, and another one. */
import type { CasePrints } from '../lib/bindings/CasePrints';
import * as host from '../lib/host';
import { language } from '../lib/words.svelte';

/** Carries one piece of work out after the one under way. */
type Act = (work: () => Promise<void>, name: string) => Promise<boolean>;

export class Prints {
  view = $state.raw<CasePrints | null>(null);
  /** The case that is looked at. */
  #case = '';
  #act: Act;

  constructor(act: Act) {
    this.#act = act;
  }

  /** Looks how a case's prints stand; what was said of another case goes at once, and its late answer is dropped. */
  async look(id: string): Promise<void> {
    if (id !== this.#case) this.view = null;
    this.#case = id;
    this.#show(id, await host.casePrints(id, language()));
  }

  /** Whether another print can be asked for now. */
  get ready(): boolean {
    return this.view !== null && this.view.again && this.view.first === null;
  }

  /** Whether a paper follows the case's decision. */
  get hasNotice(): boolean {
    return this.view !== null && this.view.notice !== null;
  }

  /** Whether a print is under way whose end nobody has to tell. */
  get underWay(): boolean {
    return this.view !== null && !this.view.again && this.view.prints.every((print) => print.answers.length === 0);
  }

  /** Prints the receipt once more. */
  again(id: string): Promise<boolean> {
    return this.#change('reprint', id, () => host.reprint(id, language()));
  }

  /** Prints the paper that follows the decision. */
  notice(id: string): Promise<boolean> {
    return this.#change('print-notice', id, () => host.printNotice(id, language()));
  }

  /** Says what came out of a print. */
  answer(print: string, answer: string): Promise<boolean> {
    const id = this.#case;
    return this.#change(`answer ${print}`, id, () => host.answerReprint(id, print, answer, language()));
  }

  #change(name: string, id: string, call: () => Promise<CasePrints>): Promise<boolean> {
    return this.#act(async () => this.#show(id, await call()), name);
  }

  #show(id: string, view: CasePrints): void {
    if (id === this.#case) this.view = view;
  }
}
