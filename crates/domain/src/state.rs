//! The two kinds of state: how far a packet got (device's view) and where the case stands (centre's view).

use serde::{Deserialize, Serialize};

/// How far a sealed application got on its way to the centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Still being filled in; may change.
    Draft,
    /// Sealed on the device: it is *in*, and can no longer be edited.
    Sealed,
    /// Waits for its turn to be sent.
    Queued,
    /// The centre has committed the manifest and waits for attachments.
    Declared,
    /// Attachments are under way.
    Uploading,
    /// The centre acknowledged everything as durable.
    Stored,
    /// The centre named this item as unacceptable; a person must look.
    Quarantined,
}

/// Where a case stands at the centre; the names are those of the change feed and of the status page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Case {
    /// Arrived at the centre; nobody has decided.
    Submitted,
    /// Accepted (for a registration: the person is registered).
    Accepted,
    /// Sent back to the applicant with the reasons.
    ReturnedIncomplete,
    /// Refused with the reasons.
    Refused,
    /// Taken back by the applicant.
    Withdrawn,
}

impl Case {
    /// The sentence by which anybody with the receipt knows it, on the status page and on the kiosk; what comes next is its `.next`.
    pub const fn standing(self) -> &'static str {
        match self {
            Case::Submitted => "status-submitted",
            Case::Accepted => "status-accepted",
            Case::ReturnedIncomplete => "status-returned",
            Case::Refused => "status-decided",
            Case::Withdrawn => "status-withdrawn",
        }
    }
}

macro_rules! names {
    ($type:ty { $($variant:ident => $name:literal),+ $(,)? }) => {
        impl $type {
            /// The stable name, as on the wire and in the database.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The names of all states.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The state of a stable name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

names!(Delivery {
    Draft => "draft",
    Sealed => "sealed",
    Queued => "queued",
    Declared => "declared",
    Uploading => "uploading",
    Stored => "stored",
    Quarantined => "quarantined",
});

names!(Case {
    Submitted => "submitted",
    Accepted => "accepted",
    ReturnedIncomplete => "returned_incomplete",
    Refused => "refused",
    Withdrawn => "withdrawn",
});

impl Case {
    /// Whether an officer may still accept, return or refuse.
    pub const fn is_open(self) -> bool {
        matches!(self, Case::Submitted | Case::ReturnedIncomplete)
    }
}
