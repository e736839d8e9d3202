/** Counts the time without a touch: first silence, then a warning that any touch ends, then the wipe. */

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;

export class Idle {
  /** Seconds left while warning, else `null`. */
  left = $state<number | null>(null);
  #idle: number;
  #warn: number;
  #running = false;
  #last = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #warned: () => void;
  #expired: () => void;

  /** Both in seconds; `warned` is called once at the start of each warning. */
  constructor(idle: number, warn: number, warned: () => void, expired: () => void) {
    this.#idle = idle;
    this.#warn = Math.max(warn, 20);
    this.#warned = warned;
    this.#expired = expired;
  }

  /** The seconds of the warning, for the ring. */
  get span(): number {
    return this.#warn;
  }

  extend = (): void => {
    this.#last = performance.now();
    this.left = null;
  };

  /** Watches while a session is on; returns what stops it. */
  watch(): () => void {
    this.#running = true;
    this.extend();
    for (const sign of SIGNS) document.addEventListener(sign, this.extend, { capture: true, passive: true });
    this.#timer = setInterval(() => this.#tick(), 250);
    return () => {
      this.#running = false;
      this.left = null;
      clearInterval(this.#timer);
      for (const sign of SIGNS) document.removeEventListener(sign, this.extend, { capture: true });
    };
  }

  #tick(): void {
    if (!this.#running) return;
    const silent = (performance.now() - this.#last) / 1000;
    if (silent < this.#idle) return;
    const left = Math.ceil(this.#idle + this.#warn - silent);
    if (this.left === null && left > 0) this.#warned();
    this.left = Math.max(0, left);
    if (left <= 0) this.#expired();
  }
}
