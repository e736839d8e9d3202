//! Where each field stands in each format (ICAO Doc 9303 parts 4 to 7). Positions count from 0.

use super::Format;

/// Characters `start..end` of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub line: usize,
    pub start: usize,
    pub end: usize,
}

const fn slot(line: usize, start: usize, end: usize) -> Slot {
    Slot { line, start, end }
}

/// The places of the fields. The check digit of number, birth, expiry and personal number follows its field at once.
#[derive(Debug)]
pub(super) struct Places {
    pub number: Slot,
    pub nationality: Slot,
    pub birth: Slot,
    pub sex: Slot,
    pub expiry: Slot,
    pub names: Slot,
    pub personal: Option<Slot>,
    pub optional: &'static [Slot],
    /// What the composite check digit guards; it is the last character of the second line.
    pub composite: &'static [Slot],
}

pub(super) const CODE: Slot = slot(0, 0, 2);
pub(super) const ISSUER: Slot = slot(0, 2, 5);

const TD1: Places = Places {
    number: slot(0, 5, 14),
    nationality: slot(1, 15, 18),
    birth: slot(1, 0, 6),
    sex: slot(1, 7, 8),
    expiry: slot(1, 8, 14),
    names: slot(2, 0, 30),
    personal: None,
    optional: &[slot(0, 15, 30), slot(1, 18, 29)],
    composite: &[slot(0, 5, 30), slot(1, 0, 7), slot(1, 8, 15), slot(1, 18, 29)],
};

const TWO_LINES: Places = Places {
    number: slot(1, 0, 9),
    nationality: slot(1, 10, 13),
    birth: slot(1, 13, 19),
    sex: slot(1, 20, 21),
    expiry: slot(1, 21, 27),
    names: slot(0, 5, 36),
    personal: None,
    optional: &[slot(1, 28, 36)],
    composite: &[],
};

const TD2: Places = Places {
    optional: &[slot(1, 28, 35)],
    composite: &[slot(1, 0, 10), slot(1, 13, 20), slot(1, 21, 35)],
    ..TWO_LINES
};

const TD3: Places = Places {
    names: slot(0, 5, 44),
    personal: Some(slot(1, 28, 42)),
    optional: &[],
    composite: &[slot(1, 0, 10), slot(1, 13, 20), slot(1, 21, 43)],
    ..TWO_LINES
};

const MRV_A: Places = Places { names: slot(0, 5, 44), optional: &[slot(1, 28, 44)], ..TWO_LINES };

pub(super) const fn places(format: Format) -> &'static Places {
    match format {
        Format::Td1 => &TD1,
        Format::Td2 => &TD2,
        Format::Td3 => &TD3,
        Format::MrvA => &MRV_A,
        Format::MrvB => &TWO_LINES,
    }
}
