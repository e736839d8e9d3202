/** A new page is announced by its title: the focus goes there when it appears. */
export function focusTitle(title: HTMLElement): void {
  title.closest('.scroll')?.scrollTo(0, 0);
  title.focus({ preventScroll: true });
}
