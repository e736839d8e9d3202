//! What the parent tells a device's process and what that answers: one JSON document a line, over its standard streams.

use domain::answer::Answers;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How a device's process is started.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Start {
    /// The device's own folder.
    pub folder: std::path::PathBuf,
    /// 64 hex digits each.
    pub database_key: String,
    pub signing_seed: String,
    /// Where the device believes the centre to be.
    pub centre: String,
    /// Drop what is not synced when the process is killed, as a power cut does; the value seeds what survives.
    pub power: Option<u64>,
    /// The error of the device's clock in seconds.
    pub clock: i64,
    /// Without it nothing is ever sent: the device is out of reach.
    pub online: bool,
}

/// From the parent.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// A visitor's application. Handed again under the same number it is the same application.
    Hand {
        n: u64,
        id: Uuid,
        service: String,
        answers: Answers,
        attachments: Vec<Attachment>,
    },
    /// The network is there: what waits is sent.
    Sync,
    /// A person presses "try again" on everything in quarantine.
    Retry,
    /// The clock jumps; its new error in seconds.
    Clock {
        seconds: i64,
    },
    /// Everything that has not arrived goes onto a stick.
    Export {
        to: std::path::PathBuf,
    },
    /// The stick came back with the centre's answers.
    Answers {
        from: std::path::PathBuf,
    },
    /// What has not arrived yet?
    List,
    End,
}

/// An attachment by what makes its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    pub seed: u64,
    pub len: usize,
}

/// From a device's process.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    Opened,
    /// The store cannot be opened.
    Broken {
        code: String,
    },
    /// Durable: the visitor leaves with this receipt.
    Sealed {
        n: u64,
        receipt_number: String,
        seq: u64,
    },
    /// Politely turned away; nothing was kept, or a draft.
    Refused {
        n: u64,
        code: String,
    },
    Synced {
        waiting: u32,
        quarantined: u32,
        problem: Option<String>,
    },
    Done,
    /// The names of the files on the stick, or why it stopped early.
    Exported {
        parts: Vec<String>,
        problem: Option<String>,
    },
    /// What has not arrived, each with its state and the code of its reason.
    Waiting {
        items: Vec<(Uuid, String, Option<String>)>,
    },
}
