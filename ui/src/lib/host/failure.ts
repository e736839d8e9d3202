import type { Failure } from '../bindings/Failure';

/** An error that the application behind the window explained: a stable code and a sentence for the reader. */
export class HostFailure extends Error {
  readonly code: string;
  readonly text: string;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'HostFailure';
    this.code = failure.code;
    this.text = failure.text;
  }
}

function isFailure(reason: unknown): reason is Failure {
  return typeof reason === 'object' && reason !== null && 'code' in reason && 'text' in reason;
}

/** Whatever the bridge rejected with, as an `Error`; explained failures become {@link HostFailure}. */
export function toError(reason: unknown): Error {
  if (isFailure(reason)) return new HostFailure({ code: String(reason.code), text: String(reason.text) });
  return reason instanceof Error ? reason : new Error(String(reason));
}
