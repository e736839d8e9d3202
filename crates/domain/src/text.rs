//! Characters as they are shown in messages.

/// A character for a sentence: itself, or `U+0000` when nothing of it could be seen.
pub(crate) fn visible(character: char) -> String {
    let hidden = character.is_control() || character.is_whitespace() || crate::translit::is_mark(character);
    let hidden = hidden || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{feff}');
    if hidden { format!("U+{:04X}", u32::from(character)) } else { character.to_string() }
}
