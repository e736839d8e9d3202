/** The lines of a machine-readable zone as a person types them. Pure. */

/** The width of a card's lines; only such a card has a third one. */
const CARD = 30;

/** A line as it stands in the zone: capitals, no spaces. */
export function asTyped(text: string): string {
  return text.toUpperCase().replaceAll(' ', '');
}

/** The zone that the lines make; a line left empty is not there. */
export function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether Enter in this line leads to the next one; otherwise the zone is read. */
export function leadsOn(lines: readonly string[], index: number): boolean {
  return index === 0 || (index === 1 && (lines[0]?.length ?? 0) <= CARD);
}
