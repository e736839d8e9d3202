/**
 * Tells a scanner's burst from a person's typing. Pure: times are passed in, in milliseconds.
 * A scanner is a keyboard that types a whole code with a few milliseconds between the keys.
 */

/** Longest time between two keys of one burst: scanners need a few milliseconds, a busy machine adds to them; nobody types twenty keys so fast. */
export const GAP = 60;
/** Once this many keys came so fast it can only be a scanner, and a busy machine is given time. */
const SURE = 12;
const PATIENCE = 300;

const LONG = /^[^\s\p{Ll}]{20,}$/u;
const ZONE = /^[A-Z0-9<]{28,}$/u;
const ADDRESS = /^https?:\/\/\S{16,}$/iu;
const CODE = /^[A-Z0-9]{3,8}-[A-Z0-9]{2,4}-\d{4,}-[A-Z0-9]$|^\d{8,}$|^\][A-Z]\d/u;
/** A status code alone: twelve capitals and digits, in one piece or in groups of four. */
const STATUS = /^[A-Z0-9]{4}([ -]?)[A-Z0-9]{4}\1[A-Z0-9]{4}$/u;

/** Whether a text that came in one burst is a scan: a zone, an address, or a code or anything long that Enter closed. */
export function isScan(text: string, closed: boolean): boolean {
  const lines = text.split('\n').filter((line) => line !== '');
  const first = lines[0] ?? '';
  if (lines.every((line) => ZONE.test(line)) && text.includes('<<')) return true;
  if (ADDRESS.test(first)) return true;
  return closed && (LONG.test(first) || CODE.test(first) || STATUS.test(first));
}

export class Burst {
  #text = '';
  #last = -Infinity;
  #closed = false;

  /** Takes a key; `true` when it begins a new burst. */
  push(key: string, at: number): boolean {
    const fresh = at - this.#last > this.patience;
    if (fresh) this.#text = '';
    this.#last = at;
    this.#closed = key === 'Enter' || key === 'Tab';
    this.#text += this.#closed ? '\n' : key;
    return fresh;
  }

  /** The pause that ends the burst as it stands, in milliseconds. */
  get patience(): number {
    return this.#text.length >= SURE ? PATIENCE : GAP;
  }

  /** The keys so far, Enter as a line feed. */
  get text(): string {
    return this.#text;
  }

  /** Whether what came so far, closed by the key just pressed or by a pause, is a scan. */
  get scanned(): boolean {
    return isScan(this.#text.trim(), this.#closed);
  }

  /** Ends the burst: the scanned text, or `null` when a person typed. */
  end(): string | null {
    const text = this.scanned ? this.#text.trim() : null;
    this.reset();
    return text;
  }

  reset(): void {
    this.#text = '';
    this.#last = -Infinity;
    this.#closed = false;
  }
}
