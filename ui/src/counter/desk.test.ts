import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Boot } from '../lib/bindings/Boot';
import type { OfficerView } from '../lib/bindings/OfficerView';

const bridge = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => bridge);

const { Desk } = await import('./desk.svelte');

let sent: string[] = [];

/** The other side: knows the cases 1 and 2, and writes down what it was asked. */
function answer(command: string, args: { id?: string; text?: string } = {}): Promise<unknown> {
  const id = args.id ?? args.text;
  sent.push(id === undefined ? command : `${command} ${id}`);
  if (command === 'cases') return Promise.resolve([]);
  if (command.startsWith('outbox')) return Promise.resolve({ rows: [], gaps: [], recovered: null, lines: [] });
  if (command === 'scan_receipt' && id === 'unknown') return Promise.reject({ code: 'error-case-not-found', text: 'Tapılmadı.' });
  return Promise.resolve({ row: { id } });
}

async function editing() {
  const desk = new Desk({} as Boot);
  await desk.openCase('1');
  desk.edit('street', 'Nizami');
  sent = [];
  return desk;
}

beforeEach(() => {
  sent = [];
  bridge.invoke.mockReset().mockImplementation(answer);
});

describe('an unsaved correction', () => {
  it('is dropped when another case is opened, after the edits before it', async () => {
    const desk = await editing();
    await desk.openCase('2');
    expect([...sent].sort()).toEqual(['drop_correction 1', 'edit_answer 1', 'open_case 2']);
    expect(sent.at(-1)).toBe('drop_correction 1');
    expect([desk.open?.row.id, desk.staged]).toEqual(['2', false]);
  });

  it('is dropped when another receipt is scanned', async () => {
    const desk = await editing();
    await desk.scanReceipt('2');
    expect(sent).toContain('drop_correction 1');
    expect(desk.open?.row.id).toBe('2');
  });

  it('stays when the scan finds nothing, or the same case', async () => {
    const desk = await editing();
    await desk.scanReceipt('unknown');
    expect([desk.failure, desk.staged]).toEqual(['Tapılmadı.', true]);
    await desk.scanReceipt('1');
    await desk.openCase('1');
    expect(sent).not.toContain('drop_correction 1');
    expect([desk.open?.row.id, desk.staged]).toEqual(['1', true]);
  });

  it('is dropped before the officer signs out', async () => {
    const desk = await editing();
    await desk.signOut();
    expect(sent.slice(-2)).toEqual(['drop_correction 1', 'sign_out']);
    expect([desk.open, desk.staged]).toEqual([null, false]);
  });

  it('is nothing to drop when nothing was edited', async () => {
    const desk = new Desk({} as Boot);
    await desk.openCase('1');
    await desk.openCase('2');
    await desk.signOut();
    expect(sent.join()).not.toContain('drop_correction');
  });

  it('keeps the case from being decided', async () => {
    const desk = await editing();
    desk.officer = { login: 'leyla', name: 'Leyla', mayDecide: true, mayAdminister: false };
    desk.open = { ...desk.open, canDecide: true } as typeof desk.open;
    await desk.decide('accept');
    expect(sent.join()).not.toContain('decide');
    expect(desk.failure).not.toBe('');
  });
});

describe('the outbox', () => {
  it('offers its acts and shows what was handed over until it is left', async () => {
    const desk = new Desk({} as Boot);
    await desk.toggleOutbox();
    await desk.retry('7');
    await desk.retry();
    await desk.handOver('7');
    expect(sent.filter((command) => command.startsWith('outbox'))).toEqual(['outbox', 'outbox_retry 7', 'outbox_retry_all', 'outbox_hand_over 7', 'outbox']);
    expect(desk.handed).not.toBeNull();
    await desk.toggleOutbox();
    expect([desk.outbox, desk.handed]).toEqual([null, null]);
  });
});

describe('the printers', () => {
  it('lie over the case like the outbox, one at a time', async () => {
    const desk = new Desk({} as Boot);
    await desk.toggleOutbox();
    await desk.togglePrinters();
    expect([desk.outbox, desk.printers !== null]).toEqual([null, true]);
    await desk.toggleGuide();
    expect([desk.printers, desk.guide !== null]).toEqual([null, true]);
    await desk.togglePrinters();
    await desk.togglePrinters();
    expect(desk.printers).toBeNull();
  });
});

describe('another language', () => {
  it('keeps the case, what is open beside it and the reasons that are being chosen', async () => {
    vi.stubGlobal('document', { documentElement: {} });
    const desk = new Desk({} as Boot);
    desk.officer = { name: 'Rəna', mayDecide: true } as OfficerView;
    await desk.openCase('1');
    await desk.toggleGuide();
    desk.deciding = 'return';
    await desk.setLanguage('ru');
    expect(sent.slice(-2)).toEqual(['open_case 1', 'guide']);
    expect([desk.open?.row.id, desk.deciding, desk.guide !== null]).toEqual(['1', 'return', true]);
  });
});
