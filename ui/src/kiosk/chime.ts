/** The sound of the time-out warning: one soft tone, twice. Made on the spot, so it needs no file and no network. */

const PITCH = 587;
const LENGTH = 0.3;
const STARTS = [0.05, 0.5];
const LOUDNESS = 0.18;

export class Chime {
  #touched = false;
  #open: () => AudioContext;

  constructor(open: () => AudioContext = () => new AudioContext()) {
    this.#open = open;
  }

  #touch = (): void => {
    this.#touched = true;
  };

  /** Notes the first touch of the page; returns what ends it. Before it the chime is silent. */
  attend(): () => void {
    for (const sign of ['pointerdown', 'keydown'] as const) document.addEventListener(sign, this.#touch, { capture: true, passive: true });
    return () => {
      for (const sign of ['pointerdown', 'keydown'] as const) document.removeEventListener(sign, this.#touch, { capture: true });
    };
  }

  /** Sounds both tones. A machine without sound stays silent; the warning on the screen does not depend on it. */
  play(): void {
    if (!this.#touched) return;
    try {
      const context = this.#open();
      const last = STARTS.map((start) => tone(context, context.currentTime + start)).at(-1);
      last?.addEventListener('ended', () => void context.close().catch(() => undefined));
    } catch {
      // No sound device, or none that the engine may use.
    }
  }
}

/** One tone that swells and fades, so that nothing clicks. */
function tone(context: AudioContext, start: number): OscillatorNode {
  const source = context.createOscillator();
  const gain = context.createGain();
  source.type = 'sine';
  source.frequency.value = PITCH;
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.06);
  gain.gain.linearRampToValueAtTime(0, start + LENGTH);
  source.connect(gain).connect(context.destination);
  source.start(start);
  source.stop(start + LENGTH);
  return source;
}
