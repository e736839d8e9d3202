//! Folding of names for search.

use unicode_normalization::UnicodeNormalization;

use crate::translit;

/// A key under which a name is found however it is typed: two spellings with one key are taken for one name.
///
/// Case, accents and script do not count, nor do the letters that spellings exchange: ə, a and e; i, ı and y;
/// x, kh and h; q and g, gh and ğ; c, ç, ch, j and zh; ş and sh; ö and oe; ü and ue; iy and i. So `ilqar` finds `İlqar` and
/// `eliyev` finds `Əliyev`, `ALIYEV` and `Алиев`. Generous on purpose: a search shows candidates and a person chooses.
/// The key of a beginning of a name is the beginning of its key, but for a digraph cut in half.
pub fn search_key(name: &str) -> String {
    fold_digraphs(&latin(name))
}

/// Small letters a–z, digits and single spaces; what has no Latin form stays as it is.
fn latin(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for capital in name.nfc().flat_map(char::to_uppercase) {
        // The Cyrillic Ј is y in Azerbaijani and in Serbian; passports write J.
        let usual = if capital == 'Ј' { Some("Y") } else { translit::usual(capital) };
        match usual {
            Some(usual) => out.extend(usual.chars().map(|c| c.to_ascii_lowercase())),
            None if translit::is_mark(capital) || matches!(capital, '\'' | '’' | 'ʼ' | '‘' | '`') => {}
            None if capital.is_alphanumeric() => out.extend(capital.to_lowercase()),
            None if out.is_empty() || out.ends_with(' ') => {}
            None => out.push(' '),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn fold_digraphs(latin: &str) -> String {
    let mut out = String::with_capacity(latin.len());
    let mut letters = latin.chars().peekable();
    while let Some(letter) = letters.next() {
        let pair = (letter, letters.peek().copied().unwrap_or(' '));
        let folded = match pair {
            ('s', 'h') => Some('s'),
            ('c' | 'z', 'h') => Some('j'),
            ('g', 'h') => Some('g'),
            ('k', 'h') => Some('h'),
            ('o', 'e') => Some('o'),
            ('u', 'e') => Some('u'),
            _ => None,
        };
        if folded.is_some() {
            letters.next();
        }
        let folded = folded.unwrap_or(match letter {
            'e' => 'a',
            'y' => 'i',
            'x' => 'h',
            'q' => 'g',
            'c' => 'j',
            other => other,
        });
        // `iy` before a vowel is one i in other spellings: Aliyev, Алиев.
        if !(folded == 'i' && out.ends_with('i')) {
            out.push(folded);
        }
    }
    out
}
