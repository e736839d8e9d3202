/** The choice of a stick and what was done with it. */
import type { StickReport } from '../lib/bindings/StickReport';
import type { StickView } from '../lib/bindings/StickView';
import * as host from '../lib/host';
import { language } from '../lib/words.svelte';

export type Purpose = 'save' | 'read';
/** Carries one piece of work out after the one under way. */
type Act = (work: () => Promise<void>, name: string) => Promise<boolean>;

export class Sticks {
  /** The sticks to choose from; none when nothing is to be chosen. */
  choice = $state.raw<StickView[] | null>(null);
  report = $state.raw<StickReport | null>(null);
  working = $state(false);
  #purpose: Purpose = 'save';
  #act: Act;
  #done: () => Promise<void>;

  constructor(act: Act, done: () => Promise<void>) {
    this.#act = act;
    this.#done = done;
  }

  /** Looks which sticks there are. */
  begin(purpose: Purpose): Promise<boolean> {
    this.#purpose = purpose;
    this.report = null;
    return this.#act(async () => {
      this.choice = await host.sticks(language());
    }, 'sticks');
  }

  cancel(): void {
    this.choice = null;
  }

  /** Does what was begun with this stick; a failure leaves the choice open. */
  choose(id: string): Promise<boolean> {
    this.working = true;
    const call = this.#purpose === 'save' ? host.saveToStick : host.readAnswers;
    const work = async () => {
      this.report = await call(id, language());
      this.choice = null;
      await this.#done();
    };
    return this.#act(work, 'stick').finally(() => (this.working = false));
  }
}
