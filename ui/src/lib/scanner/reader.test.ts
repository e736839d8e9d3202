import { expect, it, vi } from 'vitest';

const bridge = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => bridge);

const { attend } = await import('./reader');

/** Lets everything that is ready happen. */
const settled = () => new Promise((done) => setTimeout(done));

it('hands each scan on, and asks again after a while without one, until there is nothing more to wait for', async () => {
  for (const answer of ['P<UTO', '', 'L898']) bridge.invoke.mockResolvedValueOnce(answer);
  bridge.invoke.mockResolvedValue(null);
  const scans: string[] = [];
  attend((text) => scans.push(text));
  await settled();
  expect(scans).toEqual(['P<UTO', 'L898']);
  expect(bridge.invoke).toHaveBeenCalledTimes(4);
});

it('hands nothing on once nobody attends, and asks no more', async () => {
  bridge.invoke.mockReset();
  let answer: (text: string) => void = () => undefined;
  bridge.invoke.mockReturnValue(new Promise<string>((resolve) => (answer = resolve)));
  const scans: string[] = [];
  const leave = attend((text) => scans.push(text));
  leave();
  answer('P<UTO');
  await settled();
  expect(scans).toEqual([]);
  expect(bridge.invoke).toHaveBeenCalledTimes(1);
});
