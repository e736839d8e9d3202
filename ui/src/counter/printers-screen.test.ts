import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Boot } from '../lib/bindings/Boot';
import type { PrintTask } from '../lib/bindings/PrintTask';
import { loadWords } from '../lib/words.svelte';
import { Desk } from './desk.svelte';
import Printers from './Printers.svelte';

loadWords({ az: 'ui-print-question = What came out?\n' });

const doubtful: PrintTask = {
  id: '7',
  what: 'Receipt',
  number: 'BAK01-K7-000001-9',
  printer: 'Hall',
  at: '12:41',
  text: 'The printer stopped.',
  answers: [{ value: 'whole', label: 'All of it', hint: null }],
};

function shown(task: PrintTask): string {
  return render(Printers, { props: { desk: new Desk({} as Boot), view: { printers: [], found: [], tasks: [task] } } }).body;
}

describe('the last prints on the screen of printers', () => {
  it('ask what came out beside a print that only a person knows about', () => {
    expect(shown(doubtful)).toContain('data-action="task-whole"');
  });

  it('ask nothing beside a print that is settled', () => {
    const settled = shown({ ...doubtful, answers: [] });
    expect(settled).toContain('data-task="7"');
    expect(settled).not.toContain('data-print-question');
  });
});
