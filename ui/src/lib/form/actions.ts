import type { Answer } from '../host';

/** What the fields of a form may ask for. */
export interface FieldActions {
  answer(field: string, value: Answer): void;
  /** The typed lines of a machine-readable zone. */
  readZone?(text: string): void;
  capture?(field: string): void;
  showAtCounter?(field: string): void;
  clearCopy?(field: string): void;
  /** A signature as a PNG data URL. */
  sign?(field: string, picture: string): void;
}

/** What every field component gets. */
export interface FieldProps {
  field: import('../bindings/FieldView').FieldView;
  actions: FieldActions;
  revision: number;
  /** The counter's small variant. */
  dense: boolean;
  /** The id of the input, for labels and for the links of the error summary. */
  id: string;
  describedBy: string | undefined;
  busy: boolean;
}

/** Puts the focus on the first input of a field. */
export function focusField(field: string): void {
  const wrapper = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
  const input = wrapper?.querySelector<HTMLElement>('input, select, textarea, button');
  input?.focus();
  wrapper?.scrollIntoView({ block: 'nearest' });
}
