//! Whether a name as typed can be the name in a passport's Latin letters.

use unicode_normalization::UnicodeNormalization;

use crate::translit;

/// No name in a passport's zone is longer; longer texts do not match.
const LONGEST: usize = 200;

/// The ways in which a passport may write one letter in A–Z, the usual ones first; empty when there is none.
pub fn latin_variants(letter: char) -> Vec<&'static str> {
    let mut ways = Vec::new();
    for capital in letter.to_uppercase().filter(|c| !translit::is_mark(*c)) {
        translit::variants(capital, &mut ways);
    }
    ways
}

/// Whether `typed`, in any script of the tables, may be written as `latin` in a passport: `Məmmədov` is `MAMMADOV`
/// or `MEMMEDOV`, `Günəş` is `GUNASH`, `Ёлкина` is `ELKINA`. Case, accents, apostrophes and the kind of hyphen do not
/// count; `<` in `latin` is a space.
pub fn matches(typed: &str, latin: &str) -> bool {
    compare(typed, latin, false)
}

/// As [`matches`], for a name that was cut to fit its field: each word of `latin` is the beginning of the word in the
/// same place of `typed`, which may have more of them.
pub fn matches_truncated(typed: &str, latin: &str) -> bool {
    compare(typed, latin, true)
}

fn compare(typed: &str, latin: &str, truncated: bool) -> bool {
    if typed.len() > 4 * LONGEST || latin.len() > LONGEST {
        return false;
    }
    let latin = latin.to_ascii_uppercase();
    let cut: Vec<&str> = latin.split(is_space).filter(|word| !word.is_empty()).collect();
    let Some(words) = words(typed) else { return false };
    let enough = if truncated { !cut.is_empty() && cut.len() <= words.len() } else { cut.len() == words.len() };
    enough && words.iter().zip(cut).all(|(word, latin)| word_matches(word, latin.as_bytes(), truncated))
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | ',' | '<')
}

/// The words as the variants of each letter; `None` when a character has no Latin form.
fn words(typed: &str) -> Option<Vec<Vec<Vec<&'static str>>>> {
    let mut words = vec![Vec::new()];
    for capital in typed.nfc().flat_map(char::to_uppercase) {
        if is_space(capital) {
            words.push(Vec::new());
            continue;
        }
        if matches!(capital, '\'' | '’' | 'ʼ' | '‘' | '`' | '.') || translit::is_mark(capital) {
            continue;
        }
        let mut ways = Vec::new();
        translit::variants(capital, &mut ways);
        if ways.is_empty() {
            return None;
        }
        words.last_mut()?.push(ways);
    }
    // A sign alone (`Ь`) is written as nothing, and so is its word.
    words.retain(|word| word.iter().any(|ways| *ways != [""]));
    Some(words)
}

/// Walks all spellings at once: the places of `latin` that the letters so far can reach.
fn word_matches(letters: &[Vec<&'static str>], latin: &[u8], truncated: bool) -> bool {
    let mut reached = vec![false; latin.len() + 1];
    reached[0] = true;
    for ways in letters {
        let mut next = vec![false; latin.len() + 1];
        for (at, _) in reached.iter().enumerate().filter(|(_, reached)| **reached) {
            let rest = latin.get(at..).unwrap_or_default();
            for way in ways {
                if rest.starts_with(way.as_bytes()) {
                    next[at + way.len()] = true;
                } else if truncated && way.as_bytes().starts_with(rest) {
                    return true;
                }
            }
        }
        if truncated && next.last() == Some(&true) {
            return true;
        }
        reached = next;
    }
    reached.last() == Some(&true)
}
