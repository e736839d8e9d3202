import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CasePrints } from '../lib/bindings/CasePrints';
import type { CaseView } from '../lib/bindings/CaseView';
import type { Boot } from '../lib/bindings/Boot';
import type { PrintTask } from '../lib/bindings/PrintTask';

const bridge = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => bridge);

const { Desk } = await import('./desk.svelte');
const { KEYS } = await import('./keys');

const task: PrintTask = { id: '7', what: 'Copy No. 1', number: '', printer: '', at: '', text: 'It is being printed.', answers: [] };
const doubt: PrintTask = { ...task, text: 'Unknown.', answers: [{ value: 'part', label: 'A part', hint: null }] };
const none: CasePrints = { prints: [], again: true, first: null, notice: null };

let sent: string[] = [];
let told: Record<string, CasePrints> = {};

beforeEach(() => {
  sent = [];
  told = { case_prints: none, reprint: { prints: [task], again: false, first: null, notice: null }, answer_reprint: none };
  bridge.invoke.mockReset().mockImplementation((command: string, args: Record<string, string>) => {
    sent.push([command, args.id, args.print, args.answer].filter(Boolean).join(' '));
    const view = told[command];
    return view ? Promise.resolve(view) : Promise.reject({ code: 'error-internal', text: 'No.' });
  });
});

async function open(id = '1') {
  const desk = new Desk({} as Boot);
  desk.open = { row: { id } } as CaseView;
  desk.officer = { login: 'leyla', name: 'Leyla', mayDecide: true, mayAdminister: false };
  await desk.prints.look(id);
  return desk;
}

const key = KEYS.find((candidate) => candidate.action === 'reprint');

describe('the receipt of an open case', () => {
  it('is printed again by a key, once, and what becomes of it is said', async () => {
    const desk = await open();
    expect(key?.enabled(desk)).toBe(true);
    await desk.reprint();
    expect([desk.said, desk.prints.underWay, key?.enabled(desk)]).toEqual(['It is being printed.', true, false]);
    expect(await desk.reprint()).toBe(false);
    expect(sent).toEqual(['case_prints 1', 'reprint 1']);
  });

  it('waits for the answer what came out', async () => {
    told.case_prints = { prints: [doubt], again: false, first: null, notice: null };
    const desk = await open();
    expect([desk.prints.underWay, await desk.reprint()]).toEqual([false, false]);
    await desk.prints.answer('7', 'part');
    expect(sent.at(-1)).toBe('answer_reprint 1 7 part');
    expect(desk.prints.ready).toBe(true);
  });

  it('is not printed before its code was scanned, over an unsaved correction, or by who only looks', async () => {
    told.case_prints = { ...none, first: 'Scan the code.' };
    const desk = await open();
    expect([key?.enabled(desk), await desk.reprint()]).toEqual([false, false]);
    told.case_prints = none;
    await desk.prints.look('1');
    desk.staged = true;
    expect([key?.enabled(desk), await desk.reprint()]).toEqual([false, false]);
    desk.staged = false;
    desk.officer = { login: 'nigar', name: 'Nigar', mayDecide: false, mayAdminister: true };
    expect([key?.enabled(desk), await desk.reprint()]).toEqual([false, false]);
    expect(sent.join()).not.toContain('reprint');
  });

  it('has the paper of its decision printed by a key of its own, once one follows', async () => {
    const notice = KEYS.find((candidate) => candidate.action === 'print-notice');
    const desk = await open();
    expect([notice?.enabled(desk), await desk.reprint(true)]).toEqual([false, false]);
    told.case_prints = { ...none, notice: 'Print the notice of decision' };
    told.print_notice = { prints: [task], again: false, first: null, notice: 'Print the notice of decision' };
    await desk.prints.look('1');
    expect(notice?.enabled(desk)).toBe(true);
    await desk.reprint(true);
    expect([desk.said, notice?.enabled(desk)]).toEqual(['It is being printed.', false]);
    expect(sent.at(-1)).toBe('print_notice 1');
    told.case_prints = { ...none, first: 'Scan the code.', notice: 'Print the notice of decision' };
    await desk.prints.look('1');
    expect(await desk.reprint(true)).toBe(false);
  });

  it('keeps what it knows when it is refused, and says why', async () => {
    const desk = await open();
    delete told.reprint;
    expect(await desk.reprint()).toBe(false);
    expect([desk.failure, desk.prints.view]).toEqual(['No.', none]);
  });

  it('never shows the prints of another case', async () => {
    const desk = await open();
    let late: (view: CasePrints) => void = () => undefined;
    bridge.invoke.mockImplementationOnce(() => new Promise<CasePrints>((done) => (late = done)));
    const looking = desk.prints.look('2');
    expect(desk.prints.view).toBeNull();
    await desk.prints.look('3');
    late({ prints: [task], again: false, first: null, notice: null });
    await looking;
    expect(desk.prints.view).toEqual(none);
  });
});
