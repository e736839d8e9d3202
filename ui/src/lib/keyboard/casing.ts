/** Letter case by language: in Azerbaijani i ↔ İ and ı ↔ I. */
import type { Language } from '../words.svelte';

export function upper(text: string, language: Language): string {
  if (language !== 'az') return text.toUpperCase();
  return text.replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase();
}

export function lower(text: string, language: Language): string {
  if (language !== 'az') return text.toLowerCase();
  return text.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase();
}
