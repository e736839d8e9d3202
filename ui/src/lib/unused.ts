import { unused } from './host';

const MINUTE = 60_000;
const SIGNS = ['pointerdown', 'keydown'] as const;

/** Tells the application once a minute for how long nobody has touched this screen, so that it may start anew; returns what stops it. */
export function tellUnused(): () => void {
  let last = performance.now();
  const touched = (): void => {
    last = performance.now();
  };
  const tell = (): void => {
    void unused(Math.floor((performance.now() - last) / 1000)).catch(() => undefined);
  };
  for (const sign of SIGNS) document.addEventListener(sign, touched, { capture: true, passive: true });
  const timer = setInterval(tell, MINUTE);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) document.removeEventListener(sign, touched, { capture: true });
  };
}
