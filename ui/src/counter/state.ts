/** The sign that stands beside a case's state, so that colour is never alone. */
export type Tone = 'wait' | 'good' | 'bad' | 'plain';

const TONES: Record<string, Tone> = {
  submitted: 'wait', accepted: 'good', returned_incomplete: 'bad', refused: 'bad', withdrawn: 'plain',
};
const ICONS: Record<Tone, string> = { wait: 'clock', good: 'check', bad: 'warning', plain: 'edit' };

export function tone(state: string): Tone {
  return TONES[state] ?? 'wait';
}

export function stateIcon(state: string): string {
  return ICONS[tone(state)];
}
