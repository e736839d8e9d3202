//! Builds zones, for specimens, tests and cards of our own. Names are transliterated; nothing is dropped silently.

use unicode_normalization::UnicodeNormalization;

use super::check::digit;
use super::layouts::{CODE, ISSUER, Places, Slot, places};
use super::{Format, PartialDate, Sex, state};
use crate::translit;

/// What a zone is built from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub format: Format,
    /// One or two letters; visas begin with `V`.
    pub document_code: String,
    /// ISO 3166-1 alpha-3 or a code of ICAO; `DEU` becomes `D`.
    pub issuing_state: String,
    /// Letters and digits; up to 9 characters, on cards (TD1, TD2) as many as fit.
    pub document_number: String,
    pub nationality: String,
    /// In native letters or Latin.
    pub surname: String,
    pub given_names: String,
    pub birth_date: PartialDate,
    pub sex: Sex,
    pub expiry_date: PartialDate,
    /// Personal number of a passport, else the (first) optional field.
    pub optional: String,
}

/// Why a zone cannot be built. Holds no data but one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// A letter of a name has no Latin form, or a number holds another character than A–Z and 0–9.
    #[error("a character that cannot be written in a zone")]
    Character(char),
    #[error("{0} does not fit its field")]
    TooLong(&'static str),
    #[error("{0} is empty or no code")]
    Code(&'static str),
}

/// The lines of the zone with every check digit.
///
/// A name that is too long is cut so that its last place holds a letter.
///
/// # Errors
/// [`ComposeError`].
pub fn compose(holder: &Holder) -> Result<Vec<String>, ComposeError> {
    let (count, width) = holder.format.size();
    let places = places(holder.format);
    let mut zone = Zone { lines: vec![vec![b'<'; width]; count] };
    let code = code(&holder.document_code, "document_code", 2)?;
    if code.starts_with('V') != holder.format.is_visa() {
        return Err(ComposeError::Code("document_code"));
    }
    zone.put(CODE, &code, "document_code")?;
    zone.put(ISSUER, &self::code(state::in_zone(&holder.issuing_state), "issuing_state", 3)?, "issuing_state")?;
    zone.put(places.nationality, &self::code(state::in_zone(&holder.nationality), "nationality", 3)?, "nationality")?;
    numbers(holder, places, &mut zone)?;
    zone.put_checked(places.birth, &holder.birth_date.in_zone(), "birth_date")?;
    zone.put_checked(places.expiry, &holder.expiry_date.in_zone(), "expiry_date")?;
    let sex = match holder.sex {
        Sex::Male => "M",
        Sex::Female => "F",
        Sex::Unspecified => "<",
    };
    zone.put(places.sex, sex, "sex")?;
    let room = places.names.end - places.names.start;
    zone.put(places.names, &names(&holder.surname, &holder.given_names, room)?, "name")?;
    if !places.composite.is_empty() {
        let guarded = places.composite.iter().flat_map(|slot| zone.bytes(*slot).to_vec());
        let found = digit(guarded);
        zone.set(1, width - 1, found);
    }
    Ok(zone.lines.into_iter().map(|line| line.into_iter().map(char::from).collect()).collect())
}

/// A name or other text in the letters of a zone: capitals A–Z, one `<` for each space or hyphen; apostrophes and
/// dots are left out (ICAO Doc 9303-3 section 4.6).
///
/// # Errors
/// [`ComposeError::Character`] for what has no Latin form (digits, other scripts).
pub fn transliterate(text: &str) -> Result<String, ComposeError> {
    let mut out = String::with_capacity(text.len());
    for capital in text.nfc().flat_map(char::to_uppercase) {
        match capital {
            ' ' | '-' | '‐' | '‑' | '–' | ',' | '<' => {
                if !out.is_empty() && !out.ends_with('<') {
                    out.push('<');
                }
            }
            '\'' | '’' | 'ʼ' | '‘' | '`' | '.' => {}
            mark if translit::is_mark(mark) => {}
            letter => out.push_str(translit::usual(letter).ok_or(ComposeError::Character(letter))?),
        }
    }
    Ok(out.trim_end_matches('<').to_owned())
}

struct Zone {
    lines: Vec<Vec<u8>>,
}

impl Zone {
    fn bytes(&self, slot: Slot) -> &[u8] {
        self.lines.get(slot.line).and_then(|line| line.get(slot.start..slot.end)).unwrap_or_default()
    }

    fn set(&mut self, line: usize, at: usize, byte: u8) {
        if let Some(place) = self.lines.get_mut(line).and_then(|line| line.get_mut(at)) {
            *place = byte;
        }
    }

    fn put(&mut self, slot: Slot, text: &str, what: &'static str) -> Result<(), ComposeError> {
        if text.len() > slot.end - slot.start {
            return Err(ComposeError::TooLong(what));
        }
        for (offset, byte) in text.bytes().enumerate() {
            self.set(slot.line, slot.start + offset, byte);
        }
        Ok(())
    }

    /// Puts a field and, after it, its check digit.
    fn put_checked(&mut self, slot: Slot, text: &str, what: &'static str) -> Result<(), ComposeError> {
        self.put(slot, text, what)?;
        let found = digit(self.bytes(slot).iter().copied());
        self.set(slot.line, slot.end, found);
        Ok(())
    }
}

/// Document number, personal number and optional data.
fn numbers(holder: &Holder, places: &Places, zone: &mut Zone) -> Result<(), ComposeError> {
    let number = letters_and_digits(&holder.document_number)?;
    let optional = letters_and_digits(&holder.optional)?;
    let first = places.optional.first().copied();
    if number.is_empty() {
        return Err(ComposeError::Code("document_number"));
    }
    match (number.get(9..).filter(|rest| !rest.is_empty()), first) {
        (Some(rest), Some(slot)) if !holder.format.is_visa() => {
            zone.put(places.number, number.get(..9).unwrap_or(""), "document_number")?;
            let check = char::from(digit(number.bytes()));
            // A filler ends the number, also when it fills the field to the last place.
            let end = if optional.is_empty() { "" } else { "<" };
            zone.put(slot, &format!("{rest}{check}{end}{optional}"), "document_number")?;
        }
        _ => {
            zone.put_checked(places.number, &number, "document_number")?;
            match (places.personal, first) {
                (Some(slot), _) => zone.put_checked(slot, &optional, "optional")?,
                (None, Some(slot)) => zone.put(slot, &optional, "optional")?,
                (None, None) => {}
            }
        }
    }
    Ok(())
}

fn letters_and_digits(text: &str) -> Result<String, ComposeError> {
    let text = text.to_ascii_uppercase();
    match text.chars().find(|c| !matches!(c, 'A'..='Z' | '0'..='9')) {
        Some(strange) => Err(ComposeError::Character(strange)),
        None => Ok(text),
    }
}

fn code(text: &str, what: &'static str, longest: usize) -> Result<String, ComposeError> {
    let good = (1..=longest).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if good { Ok(text.to_owned()) } else { Err(ComposeError::Code(what)) }
}

/// Surname `<<` given names, cut to the room: the last place then holds a letter, of a given name if there is one.
/// For that the longest words lose letters (ICAO Doc 9303-3 section 4.6, truncation).
fn names(surname: &str, given: &str, room: usize) -> Result<String, ComposeError> {
    let (surname, given) = (transliterate(surname)?, transliterate(given)?);
    if surname.is_empty() {
        return Err(ComposeError::Code("surname"));
    }
    let mut whole = if given.is_empty() { surname } else { format!("{surname}<<{given}") };
    if whole.len() <= room {
        return Ok(whole);
    }
    let longest = |part: &str| part.split('<').map(str::len).max().unwrap_or(0);
    loop {
        let cut = whole.get(..room).unwrap_or(&whole);
        let has_given = given.is_empty() || cut.split_once("<<").is_some_and(|(_, given)| !given.is_empty());
        let most = longest(cut);
        if (has_given && !cut.ends_with('<')) || most < 2 || whole.len() <= room {
            return Ok(cut.trim_end_matches('<').to_owned());
        }
        let end = word_end(cut, most);
        whole.remove(end - 1);
    }
}

/// The end of the first word of that length.
fn word_end(text: &str, length: usize) -> usize {
    let mut end = 0;
    for word in text.split('<') {
        end += word.len();
        if word.len() == length {
            break;
        }
        end += 1;
    }
    end
}
