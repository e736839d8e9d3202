//! What a failed request means for what it carried: pure.

use std::time::Duration;

use domain::message::Message;

/// The first wait of an item or of the connection; each failure doubles it.
const FIRST: Duration = Duration::from_secs(1);
/// The longest wait.
pub const LONGEST: Duration = Duration::from_secs(300);
/// The shortest wait, so that no failure is tried again in the same breath.
const SHORTEST: Duration = Duration::from_millis(250);

/// A request that brought no usable answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No answer: no network, no centre, a broken connection.
    Unreachable,
    /// An answer, but not one of this protocol.
    Malformed,
    /// A refusal, with the stable code of its problem details if it had any.
    Status { status: u16, code: Option<String>, retry_after: Option<Duration> },
    /// A refusal without the signature of a centre that signs: by a balancer, a proxy, or somebody who means no good.
    Foreign { status: u16, retry_after: Option<Duration> },
}

/// What to do with the packets of a failed request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    /// The connection or this device is at fault: everything waits, nothing is held against the items.
    Wait,
    /// One of the items may be at fault: find it by halves.
    Split,
    /// This one item made the centre fail: it waits by itself, the others go on.
    RetryItem,
    /// The centre can never take this one item: a person must look.
    Quarantine,
}

/// The reaction to a failed push of `items` packets, or to a failed upload (`items` = 1).
pub fn react(failure: &Failure, items: usize) -> Reaction {
    let (status, code) = match failure {
        Failure::Status { status, code, .. } => (status, code.as_deref()),
        Failure::Foreign { status, .. } => (status, None),
        Failure::Unreachable | Failure::Malformed => return Reaction::Wait,
    };
    match status {
        // An upload was set back, or this one attachment is not wanted (any more): others may be.
        404 if code == Some("error-blob-unknown") => Reaction::RetryItem,
        409 if code == Some("error-blob-offset") => Reaction::RetryItem,
        // The device is refused or its clock is off, the address is wrong, the centre or its balancer is overloaded or away.
        401 | 403 | 404 | 405 | 407 | 408 | 421 | 425 | 426 | 429 | 501 | 502 | 504 => Reaction::Wait,
        503 if code != Some("error-centre-internal") => Reaction::Wait,
        400..=599 if items > 1 => Reaction::Split,
        500..=599 => Reaction::RetryItem,
        // Somebody on the way minds this one item; the centre never saw it.
        400..=499 if matches!(failure, Failure::Foreign { .. }) => Reaction::RetryItem,
        400..=499 => Reaction::Quarantine,
        _ => Reaction::Wait,
    }
}

impl Failure {
    /// Why an item waits, for the person who looks.
    pub fn message(&self) -> Message {
        match self {
            Failure::Status { code: Some(code), .. } => Message::new(code.as_str()),
            Failure::Status { status, .. } if *status < 500 => Message::new("error-request-malformed"),
            Failure::Status { .. } => Message::new("error-centre-internal"),
            Failure::Unreachable | Failure::Malformed | Failure::Foreign { .. } => {
                Message::new("error-centre-unreachable")
            }
        }
    }

    /// Whether the centre was reached and said no.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Failure::Status { status, .. } if *status < 500)
    }

    /// Whether this is the answer to a request signed with a wrong clock.
    pub fn is_skew(&self) -> bool {
        matches!(self, Failure::Status { code: Some(code), .. } if code == "error-clock-skew")
    }

    /// Whether an upload stands elsewhere at the centre than thought here.
    pub fn is_setback(&self) -> bool {
        matches!(self, Failure::Status { code: Some(code), .. } if code == "error-blob-offset")
    }

    /// Whether an address is there but means something else, or nothing, to a centre of an earlier version.
    pub fn is_foreign_route(&self) -> bool {
        matches!(self, Failure::Status { status: 403..=405, code: None, .. })
    }

    /// Whether this is how a centre of an earlier version answers to a question that it does not know.
    pub fn is_unknown_question(&self) -> bool {
        self.is_foreign_route()
            || matches!(self, Failure::Status { status: 404, code: Some(code) , .. } if code == "error-not-found")
    }

    /// How long the centre asks to be left alone, at most [`LONGEST`].
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Failure::Status { retry_after, .. } | Failure::Foreign { retry_after, .. } => {
                retry_after.map(|wait| wait.min(LONGEST))
            }
            Failure::Unreachable | Failure::Malformed => None,
        }
    }
}

/// How long to wait after so many failures in a row (from 1): full jitter below a doubling limit. `random` lies in 0..1.
pub fn backoff(failures: u32, random: f64) -> Duration {
    let doublings = failures.saturating_sub(1).min(16);
    let limit = FIRST.saturating_mul(1 << doublings).min(LONGEST);
    limit.mul_f64(random.clamp(0.0, 1.0)).max(SHORTEST)
}
