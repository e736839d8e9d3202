import { expect, it } from 'vitest';
import { Mirror } from './mirror.svelte';

it('keeps what is being typed when an older answer arrives after a step', () => {
  const mirror = new Mirror('5', 0);
  mirror.take('5', 1, false);
  mirror.type('5A');
  mirror.take('5', 1, true);
  expect(mirror.text).toBe('5A');
});

it('takes over what came from elsewhere, even under the hands of a person', () => {
  const mirror = new Mirror('', 0);
  mirror.type('ALI');
  mirror.take('ƏLİYEV', 1, true);
  expect(mirror.text).toBe('ƏLİYEV');
});
