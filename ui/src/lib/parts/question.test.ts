import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { OptionView } from '../bindings/OptionView';
import { loadWords } from '../words.svelte';
import PrintQuestion from './PrintQuestion.svelte';

loadWords({ az: 'ui-print-question = What came out?\n' });

const part: OptionView = { value: 'part', label: 'A part', hint: null };

function shown(of: 'print' | 'reprint' | 'task', answers: OptionView[], busy = false): string {
  return render(PrintQuestion, { props: { answers, of, layout: 'row-acts', busy, tell: () => undefined } }).body;
}

describe('the question beside a print', () => {
  it('is the same group of buttons wherever it is asked', () => {
    for (const of of ['print', 'reprint', 'task'] as const) {
      const asked = shown(of, [part], true);
      for (const said of ['role="group"', 'aria-label="What came out?"', 'data-print-question', `data-action="${of}-part"`, 'aria-disabled="true"', 'A part']) {
        expect(asked).toContain(said);
      }
    }
  });

  it('is not there when nobody is asked', () => {
    expect(shown('print', [])).not.toContain('group');
  });
});
