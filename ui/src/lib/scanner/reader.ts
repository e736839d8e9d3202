/** The reader on a serial line: no key is pressed, the application hands its scans on. */
import { readerScan } from '../host';

/** Calls `onScan` with each scan until the returned function is called. */
export function attend(onScan: (text: string) => void): () => void {
  let attending = true;

  async function follow(): Promise<void> {
    while (attending) {
      const text = await readerScan();
      if (text === null) return;
      if (attending && text !== '') onScan(text);
    }
  }

  follow().catch(() => undefined);
  return () => {
    attending = false;
  };
}
