import { beforeEach, describe, expect, it, vi } from 'vitest';

const bridge = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => bridge);

const { Proof } = await import('./proof.svelte');

async function carry(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

/** What the other side was asked, without the language. */
const asked = () => bridge.invoke.mock.calls.map(([command, args]) => [command, args.text, args.paper?.code ?? null]);

beforeEach(() => {
  bridge.invoke.mockReset().mockImplementation((_command: string, args: { text: string }) =>
    args.text === 'broken' ? Promise.reject({ code: 'error-keys-missing', text: '' }) : Promise.resolve({ genuine: true }),
  );
});

describe('a receipt at the counter', () => {
  it('is judged by its code, then by its paper, and again in another language', async () => {
    const proof = new Proof(carry);
    await proof.again();
    expect(asked()).toEqual([]);
    await proof.check('HTTPS://A/Q/B');
    proof.paper.code = 'K7Q4';
    await proof.again();
    await proof.compare();
    await proof.again();
    expect(asked()).toEqual([
      ['verify_receipt', 'HTTPS://A/Q/B', null],
      ['verify_receipt', 'HTTPS://A/Q/B', null],
      ['verify_receipt', 'HTTPS://A/Q/B', 'K7Q4'],
      ['verify_receipt', 'HTTPS://A/Q/B', 'K7Q4'],
    ]);
  });

  it('is held against its paper unless nobody known signed it', async () => {
    const proof = new Proof(carry);
    expect(proof.comparable).toBe(false);
    const findings = ['genuine', 'revoked', 'received_late', 'expired', 'other_facts', 'altered', 'unknown_issuer', 'damaged', 'foreign'];
    const comparable: boolean[] = [];
    for (const finding of findings) {
      bridge.invoke.mockImplementationOnce(() => Promise.resolve({ genuine: finding === 'genuine', finding }));
      await proof.check('HTTPS://A/Q/B');
      comparable.push(proof.comparable);
    }
    expect(comparable).toEqual([true, true, true, true, true, false, false, false, false]);
  });

  it('no longer says that the paper matches once something else is typed', async () => {
    bridge.invoke.mockImplementation((_command: string, args: { paper: unknown }) =>
      Promise.resolve({ genuine: true, matches: args.paper === null ? null : 'The same.' }),
    );
    const proof = new Proof(carry);
    await proof.check('HTTPS://A/Q/B');
    proof.paper.code = 'K7Q4';
    await proof.retyped();
    await proof.compare();
    expect(proof.view?.matches).toBe('The same.');
    proof.paper.name = 'IVANOVA ELENA';
    const retyped = proof.retyped();
    expect(proof.view?.matches).toBe(null);
    await retyped;
    expect(asked().at(-1)).toEqual(['verify_receipt', 'HTTPS://A/Q/B', null]);
    const compared = proof.compare();
    proof.paper.name = 'PETROVA OLGA';
    await proof.retyped();
    await compared;
    expect(proof.view?.matches).toBe(null);
  });

  it('is said in another language as it was compared, whatever was typed since', async () => {
    const proof = new Proof(carry);
    await proof.check('HTTPS://A/Q/B');
    proof.paper.code = 'K7Q4';
    await proof.compare();
    proof.paper.code = 'nonsense';
    await proof.again();
    expect(asked().at(-1)).toEqual(['verify_receipt', 'HTTPS://A/Q/B', 'K7Q4']);
  });

  it('leaves nothing of the paper before it', async () => {
    const proof = new Proof(carry);
    await proof.check('HTTPS://A/Q/B');
    proof.paper.name = 'IVANOVA ELENA';
    await proof.check('broken');
    expect([proof.view, proof.paper.name]).toEqual([null, '']);
    await proof.again();
    expect(asked().length).toBe(2);
  });
});
