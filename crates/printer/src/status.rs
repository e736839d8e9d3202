//! What a printer says of itself.

/// How much paper there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    #[default]
    Enough,
    /// A little; it still prints.
    NearEnd,
    Out,
}

/// How a printer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// Whether it prints what it is given now.
    pub ready: bool,
    pub paper: Paper,
    pub cover_open: bool,
    /// Something else that a person must mend: a jam, a cutter that is stuck.
    pub fault: bool,
}

impl Status {
    /// All is well.
    pub const READY: Status = Status { ready: true, paper: Paper::Enough, cover_open: false, fault: false };
}
