/** The screens in a browser, with a double in place of the application. For looking only; never shipped. */
import { mockIPC } from '@tauri-apps/api/mocks';
import { answerCommand } from './double';

mockIPC((command, args) => answerCommand(command, (args ?? {}) as Record<string, unknown>));
void import('../src/main');
