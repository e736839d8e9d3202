//! Receipt numbers: `OFFICE-DEVICE-COUNTER-CHECK`.

use std::fmt;
use std::str::FromStr;

use super::{CodeError, as_text, character, check_value, is_canonical, value};

/// The code of an office, 3 to 8 characters of the alphabet, such as `BAK01`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfficeCode(String);

/// The code of a device within its office, 2 to 4 characters of the alphabet, such as `K7`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceCode(String);

macro_rules! part {
    ($type:ident, $lengths:expr, $error:expr) => {
        impl $type {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $type {
            type Err = CodeError;

            /// Exact: capitals of the alphabet only, since these codes are assigned and not guessed.
            fn from_str(text: &str) -> Result<Self, CodeError> {
                if is_canonical(text, $lengths) { Ok($type(text.to_owned())) } else { Err($error) }
            }
        }
    };
}

part!(OfficeCode, 3..=8, CodeError::Office);
part!(DeviceCode, 2..=4, CodeError::Device);

/// The number of a receipt. Unique, since a device's counter never starts again.
///
/// Shown as `BAK01-K7-000123-9`: the counter has six digits or more, and the last character checks all of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReceiptNumber {
    pub office: OfficeCode,
    pub device: DeviceCode,
    pub counter: u64,
}

impl ReceiptNumber {
    /// The check character over office, device and counter as shown.
    pub fn check(&self) -> char {
        let text = format!("{}{}{:06}", self.office, self.device, self.counter);
        character(check_value(text.chars().filter_map(value)))
    }
}

impl fmt::Display for ReceiptNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{:06}-{}", self.office, self.device, self.counter, self.check())
    }
}

impl FromStr for ReceiptNumber {
    type Err = CodeError;

    /// Forgiving: small letters, I, L, O for digits, spaces around the parts, any dash.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        if text.len() > 100 {
            return Err(CodeError::ReceiptNumber);
        }
        let mut parts = text.split(['-', '‐', '‑', '–', '—', '−']).map(canonical);
        let mut part = || parts.next().flatten().ok_or(CodeError::ReceiptNumber);
        let (office, device, counter, check) = (part()?, part()?, part()?, part()?);
        let long = counter.len() > 6 && counter.starts_with('0');
        let digits = counter.bytes().all(|byte| byte.is_ascii_digit());
        if parts.next().is_some() || counter.len() < 6 || long || !digits || check.len() != 1 {
            return Err(CodeError::ReceiptNumber);
        }
        let number = ReceiptNumber {
            office: office.parse().map_err(|_| CodeError::ReceiptNumber)?,
            device: device.parse().map_err(|_| CodeError::ReceiptNumber)?,
            counter: counter.parse().map_err(|_| CodeError::ReceiptNumber)?,
        };
        if check.starts_with(number.check()) { Ok(number) } else { Err(CodeError::ReceiptNumberCheck) }
    }
}

/// A part in canonical characters; `None` when one does not belong to the alphabet.
fn canonical(part: &str) -> Option<String> {
    part.chars().filter(|c| !c.is_whitespace()).map(|c| value(c).map(character)).collect()
}

as_text!(OfficeCode, DeviceCode, ReceiptNumber);
