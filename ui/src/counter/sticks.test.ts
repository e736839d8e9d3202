import { beforeEach, describe, expect, it, vi } from 'vitest';

const bridge = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => bridge);

const { Sticks } = await import('./sticks.svelte');

const report = { text: 'Saved.', files: ['a'], problems: [] };
let refreshed = 0;

async function carry(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

function sticks() {
  return new Sticks(carry, () => Promise.resolve(void (refreshed += 1)));
}

beforeEach(() => {
  refreshed = 0;
  bridge.invoke.mockReset().mockImplementation((command: string) =>
    Promise.resolve(command === 'sticks' ? [{ id: '/media/a', name: 'a', text: '' }] : report),
  );
});

describe('sticks', () => {
  it('are chosen, written to, and the list behind them is fresh', async () => {
    const at = sticks();
    await at.begin('save');
    expect(at.choice?.[0]?.id).toBe('/media/a');
    await at.choose('/media/a');
    expect(bridge.invoke.mock.calls.at(-1)?.[0]).toBe('save_to_stick');
    expect([at.choice, at.report, at.working, refreshed]).toEqual([null, report, false, 1]);
  });

  it('are read from', async () => {
    const at = sticks();
    await at.begin('read');
    await at.choose('/media/a');
    expect(bridge.invoke.mock.calls.at(-1)?.[0]).toBe('read_answers');
  });

  it('stay to choose from when one of them fails', async () => {
    const at = sticks();
    await at.begin('save');
    bridge.invoke.mockRejectedValueOnce({ code: 'error-stick-gone', text: '' });
    expect(await at.choose('/media/a')).toBe(false);
    expect([at.choice?.length, at.report, at.working]).toEqual([1, null, false]);
  });
});
