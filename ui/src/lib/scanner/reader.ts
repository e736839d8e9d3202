/** The reader on a serial line: no key is pressed, the application hands its scans on. */
import { readerScan } from '../host';

/** How long after a failure it is asked again, in milliseconds. */
const AGAIN = 3_000;

/** Calls `onScan` with each scan until the returned function is called. */
export function attend(onScan: (text: string) => void): () => void {
  let attending = true;

  async function follow(): Promise<void> {
    while (attending) {
      try {
        const text = await readerScan();
        if (text === null) return;
        if (attending && text !== '') onScan(text);
      } catch {
        // Asked again in a moment: a reader that fell silent for good would be noticed by nobody.
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
  }

  void follow();
  return () => {
    attending = false;
  };
}
