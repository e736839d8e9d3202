import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormView } from '../bindings/FormView';

const bridge = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => bridge);

const { FormSession } = await import('./session.svelte');

const view = (serviceTitle: string) => ({ draft: 'd', serviceTitle }) as FormView;
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  bridge.invoke.mockReset();
});

describe('a form session', () => {
  it('sends answers in order and keeps the newest view', async () => {
    const sent: unknown[] = [];
    const answers: ((view: FormView) => void)[] = [];
    bridge.invoke.mockImplementation((_, args) => {
      sent.push(args.value);
      return new Promise((done) => answers.push(done));
    });
    const form = new FormSession(view('start'));
    form.answer('street', 'N');
    form.answer('street', 'Ni');
    await settled();
    expect(sent).toEqual(['N']);
    answers[0]?.(view('after N'));
    await settled();
    expect(form.view.serviceTitle).toBe('start');
    expect(sent).toEqual(['N', 'Ni']);
    answers[1]?.(view('after Ni'));
    await settled();
    expect(form.view.serviceTitle).toBe('after Ni');
  });

  it('takes a double tap on Continue for one (MOSIP #971)', async () => {
    bridge.invoke.mockImplementation(async () => view('next'));
    const form = new FormSession(view('start'));
    const call = vi.fn(async () => view('next'));
    const [first, second] = await Promise.all([form.step(call), form.step(call)]);
    expect([first, second]).toEqual([true, false]);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('waits for the answers before a step', async () => {
    const order: string[] = [];
    bridge.invoke.mockImplementation(async (command) => {
      await settled();
      order.push(command);
      return view(command);
    });
    const form = new FormSession(view('start'));
    form.answer('street', 'Nizami');
    await form.step(async () => {
      order.push('next_page');
      return view('next');
    });
    expect(order).toEqual(['answer', 'next_page']);
    expect(form.view.serviceTitle).toBe('next');
  });

  it('does not move the focus from somebody who types on after Continue', async () => {
    bridge.invoke.mockImplementation(async () => view('typed'));
    const form = new FormSession(view('start'));
    const step = form.step(async () => view('refused'));
    form.answer('street', 'N');
    expect(await step).toBe(false);
    await settled();
    expect(form.view.serviceTitle).toBe('typed');
  });

  it('shows the sentence of an explained failure and goes on', async () => {
    bridge.invoke.mockRejectedValueOnce({ code: 'error-x', text: 'Nə isə alınmadı.' });
    const form = new FormSession(view('start'));
    form.answer('street', 'N');
    await settled();
    expect(form.failure).toBe('Nə isə alınmadı.');
    bridge.invoke.mockResolvedValue(view('later'));
    form.answer('street', 'Ni');
    await settled();
    expect(form.view.serviceTitle).toBe('later');
  });
});
