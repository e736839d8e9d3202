/** The text of an input beside the answer it mirrors. While a person types, the input is right, not the answer. */
export class Mirror {
  text = $state('');
  #known: string;
  #revision: number;

  constructor(value: string, revision: number) {
    this.text = value;
    this.#known = value;
    this.#revision = revision;
  }

  /** The person typed; `value` is what was sent for it. */
  type(text: string, value = text): void {
    this.text = text;
    this.#known = value;
  }

  /** An answer came from elsewhere (the passport, another language, a dropped correction). */
  take(value: string, revision: number, typing: boolean): void {
    const elsewhere = revision !== this.#revision;
    this.#revision = revision;
    if (value === this.#known || (typing && !elsewhere)) return;
    this.#known = value;
    this.text = value;
  }
}
