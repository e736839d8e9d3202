import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Chime } from './chime';
import { Idle } from './idle.svelte';

const page = new EventTarget();
let now = 0;

/** A sound device that writes down when tones start and end. */
function device() {
  const tones: [number, number][] = [];
  const sources: EventTarget[] = [];
  const close = vi.fn(async () => undefined);
  const gain = { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() };
  const context = {
    currentTime: 2, destination: {}, close,
    createGain: () => ({ gain, connect: (to: unknown) => to }),
    createOscillator: () => {
      const times: [number, number] = [NaN, NaN];
      const source = Object.assign(new EventTarget(), {
        type: '', frequency: { value: 0 }, connect: (to: unknown) => to,
        start: (at: number) => (times[0] = at), stop: (at: number) => (times[1] = at),
      });
      tones.push(times);
      sources.push(source);
      return source;
    },
  };
  return { tones, sources, close, open: vi.fn(() => context as unknown as AudioContext) };
}

beforeEach(() => {
  vi.stubGlobal('document', page);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the chime of the time-out warning', () => {
  it('is silent while nobody has touched the page', () => {
    const sound = device();
    const chime = new Chime(sound.open);
    chime.attend();
    chime.play();
    expect(sound.open).not.toHaveBeenCalled();
  });

  it('sounds twice, one tone after the other, and lets the device go', () => {
    const sound = device();
    const chime = new Chime(sound.open);
    chime.attend();
    page.dispatchEvent(new Event('pointerdown'));
    chime.play();
    const [[, firstEnd] = [], [secondStart] = []] = sound.tones;
    expect(sound.tones).toHaveLength(2);
    expect(secondStart).toBeGreaterThan(firstEnd ?? Infinity);
    expect(sound.close).not.toHaveBeenCalled();
    sound.sources[1]?.dispatchEvent(new Event('ended'));
    expect(sound.close).toHaveBeenCalledTimes(1);
  });

  it('does not disturb the warning on a machine without sound', () => {
    const chime = new Chime(() => {
      throw new Error('no device');
    });
    chime.attend();
    page.dispatchEvent(new Event('keydown'));
    expect(() => chime.play()).not.toThrow();
  });
});

describe('the watch over idle time', () => {
  it('warns once per warning and ends the session once it has passed', () => {
    vi.useFakeTimers();
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const pass = (seconds: number) => {
      for (let step = 0; step < seconds * 4; step += 1) {
        now += 250;
        vi.advanceTimersByTime(250);
      }
    };
    const [warned, expired] = [vi.fn(), vi.fn()];
    const stop = new Idle(60, 30, warned, expired).watch();
    pass(59);
    expect(warned).not.toHaveBeenCalled();
    pass(10);
    expect(warned).toHaveBeenCalledTimes(1);
    page.dispatchEvent(new Event('pointerdown'));
    pass(65);
    expect(warned).toHaveBeenCalledTimes(2);
    expect(expired).not.toHaveBeenCalled();
    pass(25);
    expect(expired).toHaveBeenCalled();
    expect(warned).toHaveBeenCalledTimes(2);
    stop();
  });
});
