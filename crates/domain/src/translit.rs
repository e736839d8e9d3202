//! Letters to the Latin alphabet A–Z of machine-readable zones: ICAO Doc 9303-3 section 6, and the practice for
//! Azerbaijani names where the standard has no answer (`Ə` is not in its table; passports write `A`).

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The ways in which a passport may write one capital letter in A–Z; empty when there is none.
pub(crate) fn variants(capital: char, out: &mut Vec<&'static str>) {
    out.clear();
    match latin(capital).or_else(|| cyrillic(capital)) {
        Some(ways) => out.extend_from_slice(ways),
        None => out.extend(base(capital)),
    }
}

/// The usual way to write one capital letter in A–Z; `None` when there is none. `Ь` is written as nothing.
pub(crate) fn usual(capital: char) -> Option<&'static str> {
    // A plain letter stays what it is, though passports may vary it.
    if capital.is_ascii_uppercase() {
        return base(capital);
    }
    let ways = latin(capital).or_else(|| cyrillic(capital));
    ways.map_or_else(|| base(capital), |ways| ways.first().copied())
}

/// Whether the character only modifies the letter before it.
pub(crate) fn is_mark(character: char) -> bool {
    is_combining_mark(character)
}

/// The letter A–Z under the accents of a letter that no table names.
fn base(capital: char) -> Option<&'static str> {
    let mut first = None;
    decompose_canonical(capital, |part| {
        first.get_or_insert(part);
    });
    let at = ALPHABET.find(first?)?;
    ALPHABET.get(at..=at)
}

fn latin(capital: char) -> Option<&'static [&'static str]> {
    Some(match capital {
        'C' => &["C", "J"],
        'I' | 'İ' => &["I", "Y"],
        'J' => &["J", "ZH"],
        'Q' => &["Q", "G"],
        'X' => &["X", "KH", "H"],
        'Ə' | 'Ǝ' => &["A", "E"],
        'Ç' => &["C", "CH"],
        'Ğ' => &["G", "GH"],
        'Ö' => &["O", "OE"],
        'Ş' | 'Ș' => &["S", "SH"],
        'Ü' => &["U", "UE", "UXX"],
        'Ä' => &["A", "AE"],
        'Å' => &["A", "AA"],
        'Æ' => &["AE"],
        'Ñ' => &["N", "NXX"],
        'Ø' => &["OE", "O"],
        'Œ' => &["OE"],
        'Ð' | 'Đ' => &["D"],
        'Ħ' => &["H"],
        'Ĳ' => &["IJ"],
        'Ł' => &["L"],
        'Ŋ' => &["N"],
        'Ŧ' => &["T"],
        'Þ' => &["TH"],
        'ẞ' => &["SS"],
        _ => return None,
    })
}

fn cyrillic(capital: char) -> Option<&'static [&'static str]> {
    Some(match capital {
        'А' => &["A"],
        'Б' => &["B"],
        'В' => &["V"],
        'Г' => &["G", "H"],
        'Ґ' => &["G"],
        'Ѓ' => &["G", "GJ"],
        'Д' => &["D"],
        'Е' => &["E", "YE"],
        'Ё' => &["E", "IO", "YO"],
        'Ж' => &["ZH", "Z", "J"],
        'З' => &["Z"],
        'И' => &["I", "Y"],
        'Й' => &["I", "Y"],
        'К' => &["K"],
        'Л' => &["L"],
        'М' => &["M"],
        'Н' => &["N"],
        'О' => &["O"],
        'П' => &["P"],
        'Р' => &["R"],
        'С' => &["S"],
        'Т' => &["T"],
        'У' => &["U"],
        'Ф' => &["F"],
        'Х' => &["KH", "H", "X"],
        'Ц' => &["TS", "C"],
        'Ч' => &["CH", "C"],
        'Ш' => &["SH", "S"],
        'Щ' => &["SHCH", "SHT"],
        'Ъ' => &["IE", ""],
        'Ы' => &["Y", "I"],
        'Ь' => &[""],
        'Э' => &["E"],
        'Ю' => &["IU", "YU"],
        'Я' => &["IA", "YA"],
        rest => return cyrillic_of_other_states(rest),
    })
}

/// Letters of Ukrainian, Belarusian, Serbian, Macedonian, Kazakh and of the Azerbaijani Cyrillic of before 2001.
fn cyrillic_of_other_states(capital: char) -> Option<&'static [&'static str]> {
    Some(match capital {
        'Є' => &["IE", "YE"],
        'І' => &["I"],
        'Ї' => &["I", "YI"],
        'Ў' => &["U"],
        'Ј' => &["J", "Y"],
        'Љ' => &["LJ"],
        'Њ' => &["NJ"],
        'Ќ' => &["K", "KJ"],
        'Ћ' => &["C"],
        'Џ' => &["DZ", "DJ"],
        'Ѕ' => &["DZ"],
        'Ђ' => &["D", "DJ"],
        'Ғ' => &["G", "GH"],
        'Ҝ' => &["G"],
        'Ҹ' => &["J", "C"],
        'Ә' => &["A", "E"],
        'Ө' => &["O", "OE"],
        'Ү' => &["U", "UE"],
        'Ұ' => &["U"],
        'Қ' => &["K", "Q"],
        'Ң' => &["N", "NG"],
        'Һ' => &["H", "C"],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(capital: char) -> Vec<&'static str> {
        let mut out = Vec::new();
        variants(capital, &mut out);
        out
    }

    #[test]
    fn the_usual_spelling_is_one_of_the_accepted() {
        for capital in ('A'..='Z').chain('À'..='Þ').chain('А'..='Я').chain("ƏĞİŞҸҜҒӘӨҮҺЁЄІЇ".chars())
        {
            if capital.is_uppercase() {
                let usual = usual(capital).unwrap();
                assert!(all(capital).contains(&usual), "{capital}");
            }
        }
    }

    #[test]
    fn accented_letters_no_table_names_keep_their_base() {
        assert_eq!((usual('Ẽ'), usual('Ž'), usual('Ñ')), (Some("E"), Some("Z"), Some("N")));
        assert_eq!((usual('李'), usual('ش'), usual('5')), (None, None, None));
        assert!(all('李').is_empty());
    }
}
