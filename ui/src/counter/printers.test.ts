import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrintersView } from '../lib/bindings/PrintersView';

const bridge = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => bridge);

const { Printers } = await import('./printers.svelte');

const view: PrintersView = { printers: [], found: [], tasks: [] };
let shown: PrintersView[] = [];

async function carry(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

function printers() {
  return new Printers(carry, (fresh) => shown.push(fresh));
}

const last = () => bridge.invoke.mock.calls.at(-1);

beforeEach(() => {
  shown = [];
  bridge.invoke.mockReset().mockImplementation((command: string) =>
    Promise.resolve(command === 'test_printer' ? 'Printed.' : view),
  );
});

describe('a printer', () => {
  it('is taken from those that were found, named and saved', async () => {
    const at = printers();
    at.begin({ name: 'kiosk', address: 'ipp://localhost/printers/kiosk' });
    if (at.draft) at.draft.receipts = true;
    expect(await at.save()).toBe(true);
    expect(last()).toEqual(['save_printer', { name: 'kiosk', address: 'ipp://localhost/printers/kiosk', receipts: true, papers: false, lang: 'az' }]);
    expect([at.draft, at.about, at.changing, shown.length]).toEqual([null, 'kiosk', false, 1]);
    at.begin({ name: 'kiosk', address: 'ipp://localhost/printers/kiosk', receipts: true, papers: false });
    expect(at.changing).toBe(true);
  });

  it('stays as typed when it is refused', async () => {
    const at = printers();
    at.begin({ name: 'roll', address: 'escpos://10.0.0.5', papers: true });
    bridge.invoke.mockRejectedValueOnce({ code: 'error-printer-roll', text: '' });
    expect(await at.save()).toBe(false);
    expect([at.draft?.name, at.said, shown.length]).toEqual(['roll', '', 0]);
    at.cancel();
    expect(await at.save()).toBe(false);
  });

  it('is tried out, and its state is fresh afterwards', async () => {
    const at = printers();
    await at.test('kiosk');
    expect(bridge.invoke.mock.calls.map(([command]) => command)).toEqual(['test_printer', 'printers']);
    expect([at.said, at.about, shown.length]).toEqual(['Printed.', 'kiosk', 1]);
  });

  it('is removed by its name, and a print answered by its number', async () => {
    const at = printers();
    at.removing = 'kiosk';
    await at.remove('kiosk');
    expect(at.removing).toBe('');
    expect(last()).toEqual(['remove_printer', { name: 'kiosk', lang: 'az' }]);
    await at.answer('7', 'nothing');
    expect(last()).toEqual(['answer_print', { id: '7', answer: 'nothing', lang: 'az' }]);
  });
});
