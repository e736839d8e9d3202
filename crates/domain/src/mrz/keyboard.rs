//! Undoes a keyboard layout that a scanner's keystrokes went through.

/// What a scanner that types as a US keyboard leaves when the computer's layout is Azerbaijani or Russian, turned
/// back. `None` when the text does not look like that: it has fillers, or lacks the letters that fillers become.
///
/// No zone has `ÇÇ` or `ББ`, and every zone has two fillers in a row, so that what a person typed is never touched.
pub(super) fn undo(text: &str) -> Option<String> {
    let table = match text {
        _ if text.contains('<') => return None,
        _ if text.contains("ÇÇ") => azerbaijani,
        _ if text.contains("ББ") => russian,
        _ => return None,
    };
    Some(text.chars().map(table).collect())
}

fn azerbaijani(typed: char) -> char {
    match typed {
        'Ç' => '<',
        'Ü' => 'W',
        'İ' => 'I',
        other => other,
    }
}

fn russian(typed: char) -> char {
    const LETTERS: &str = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ";
    const KEYS: &str = "QWERTYUIOPASDFGHJKLZXCVBNM<";
    let key = LETTERS.chars().position(|letter| letter == typed).and_then(|at| KEYS.chars().nth(at));
    key.unwrap_or(typed)
}
