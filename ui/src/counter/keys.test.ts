import { describe, expect, it } from 'vitest';
import { caps, KEYS } from './keys';

const event = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe('keys of the counter', () => {
  it('tell F8 from Shift+F8', () => {
    expect(caps(event('F8'))).toBe('F8');
    expect(caps(event('F8', { shiftKey: true }))).toBe('Shift+F8');
  });

  it('take Ctrl+K for the search in every layout', () => {
    expect(caps(event('л', { code: 'KeyK', ctrlKey: true }))).toBe('F2');
  });

  it('leave typing and other shortcuts alone', () => {
    expect(caps(event('F'))).toBe('');
    expect(caps(event('F8', { altKey: true }))).toBe('');
  });

  it('mean one thing each', () => {
    expect(new Set(KEYS.map((key) => key.caps)).size).toBe(KEYS.length);
  });
});
