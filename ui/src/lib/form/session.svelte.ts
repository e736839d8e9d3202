/** One application being filled in: answers go to the application in order, and the newest view wins. */
import type { FormView } from '../bindings/FormView';
import * as host from '../host';
import { HostFailure, type Answer } from '../host';
import { t } from '../words.svelte';

/** The sentence for an error: the application's own, or a general one. */
export function sentence(error: unknown): string {
  return error instanceof HostFailure ? error.text : t('ui-error-unexpected');
}

/** Runs asynchronous calls one after another and tells whether a result is still the newest. */
export class InOrder {
  #tail: Promise<unknown> = Promise.resolve();
  #count = 0;

  /** Whether the result was still the newest, and taken. */
  run<T>(call: () => Promise<T>, take: (result: T) => void): Promise<boolean> {
    const number = ++this.#count;
    const turn = this.#tail.then(call).then((result) => {
      const newest = number === this.#count;
      if (newest) take(result);
      return newest;
    });
    this.#tail = turn.catch(() => undefined);
    return turn;
  }
}

export class FormSession {
  view: FormView = $state.raw() as FormView;
  /** Grows when the answers changed by something else than typing, so that the inputs take them over. */
  revision = $state(0);
  /** A step is on its way; a second tap does nothing. */
  busy = $state(false);
  failure = $state('');
  /** Answers on their way; what the page asks may change until they have arrived. */
  pending = $state(0);
  #calls = new InOrder();

  constructor(view: FormView) {
    this.view = view;
  }

  get draft(): string {
    return this.view.draft;
  }

  /** One input event. Never waits; what the engine says arrives as the next view. */
  answer(field: string, value: Answer): void {
    const call = () => host.answer(this.draft, field, value);
    this.pending += 1;
    this.#calls
      .run(call, (view) => (this.view = view))
      .catch((error) => (this.failure = sentence(error)))
      .finally(() => (this.pending -= 1));
  }

  /**
   * A step such as Continue: waits for the answers before it; one at a time. Tells whether it was carried out and nothing
   * was typed meanwhile: only then may the focus move.
   */
  async step(call: (draft: string) => Promise<FormView>): Promise<boolean> {
    let newest = false;
    const carried = await this.once(async () => {
      newest = await this.#calls.run(() => call(this.draft), (view) => {
        this.view = view;
        this.revision += 1;
      });
    });
    return carried && newest;
  }

  /** Any act that must not run twice at a time. */
  async once(act: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = '';
    try {
      await act();
      return true;
    } catch (error) {
      this.failure = sentence(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
