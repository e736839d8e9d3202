//! The wire types, version 1. Frozen once shipped: fields are added as optional, never changed.

use std::collections::BTreeMap;

use domain::answer::Answers;
use domain::lang::Lang;
use domain::message::{Message, Problem};
use domain::state::Case;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::chain::Chains;

/// The version of packets and of the protocol that this crate speaks.
pub const VERSION: u16 = 1;

/// The face a device shows; the centre says it at enrolment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Face {
    Kiosk,
    Counter,
}

/// `POST /api/v1/enrolment`: a new device presents its one-time code and its public key. Unsigned.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EnrolRequest {
    /// The one-time code that `pencere device add` printed.
    pub code: String,
    /// The Ed25519 public key, 64 hex digits.
    pub public_key: String,
}

/// The centre's answer to an enrolment; the device keeps all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolled {
    /// The device's code within its office, Crockford base32, such as `K7`.
    pub device: String,
    /// The office's code, Crockford base32, such as `BAK01`.
    pub office: String,
    /// The office's name by language tag.
    pub office_name: BTreeMap<Lang, String>,
    pub face: Face,
    /// Where receipts' QR codes lead, such as `HTTPS://STATUS.MIGRATION.GOV.AZ`; no slash at the end.
    pub public_url: String,
    /// The centre's Ed25519 public key, for acknowledgements, 64 hex digits.
    pub centre_key: String,
    /// The centre's time of the answer.
    pub now: Timestamp,
    /// The centre's key for bundles as [`crate::bundle_key`] signs it, base64; an earlier centre does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bundle_key: Option<String>,
    /// The highest number that the centre has of this device, if it has any: a device that enrols once more gives out higher ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seq: Option<u64>,
}

/// What a packet carries; it is read in `content.rs`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Content {
    Application(Box<Application>),
    Act(Act),
}

/// A packet's manifest: the payload (CBOR) of the COSE_Sign1 that the device made when it sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub version: u16,
    /// UUIDv7, minted on the device, never replaced. For an application also the application's id.
    pub id: Uuid,
    /// Full device name `OFFICE-DEVICE`, equal to the signature's `kid`.
    pub device: String,
    /// Contiguous per device, from 1: a gap is visible.
    pub seq: u64,
    pub sealed_at: Timestamp,
    /// Whether the device's clock had been compared with the centre's.
    pub clock_trusted: bool,
    pub content: Content,
}

/// A sealed application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    pub service: String,
    pub form_version: u32,
    /// SHA-256 of the catalogue it was filled in with, 64 hex digits.
    pub catalogue: String,
    pub lang: Lang,
    pub receipt_number: String,
    pub status_code: String,
    /// The QR's 16-byte token, 32 hex digits.
    pub token: String,
    /// Canonical answers: no hidden field holds a value.
    pub answers: Answers,
    pub blobs: Vec<BlobRef>,
}

/// An attachment by its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlobRef {
    /// SHA-256 of the bytes, 64 hex digits.
    pub hash: String,
    pub len: u64,
    /// The name of a [`crate::media::Media`].
    pub media_type: String,
    /// The field it answers.
    pub field: String,
}

/// What an officer did to a case at a counter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// The application's id.
    pub case: Uuid,
    /// The version of the case that the officer saw; a stale one goes to a person.
    pub base_version: u64,
    /// The officer's login.
    pub staff: String,
    pub action: Action,
}

/// The acts of an officer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case")]
pub enum Action {
    /// The passport was compared with the original.
    Compared,
    /// The answers as corrected, whole and canonical; the earlier version is kept.
    Corrected { answers: Answers },
    /// A decision. Returning and refusing need at least one reason.
    Decided { decision: Decision, reasons: Vec<String>, note: String },
}

/// An officer's decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    Accept,
    Return,
    Refuse,
}

/// `POST /api/v1/packets`, zstd-compressed JSON.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PushRequest {
    /// COSE_Sign1 bytes, base64. Of more than a batch, only one more than a batch is kept.
    #[serde(deserialize_with = "crate::body::batch")]
    pub packets: Vec<String>,
    /// The device takes one acknowledgement for all that is stored ([`Outcome::Listed`]); an earlier one does not say so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub together: bool,
}

/// The centre's answer, one outcome per packet, in the same order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PushResponse {
    pub outcomes: Vec<Outcome>,
    pub now: Timestamp,
    /// A COSE_Sign1 by the centre over the CBOR list of the [`Ack`]s of all that is [`Outcome::Listed`], base64.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ack: Option<String>,
}

/// What became of one packet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// All of it is durable. `ack` is a COSE_Sign1 by the centre over a CBOR [`Ack`], base64.
    Stored { ack: String },
    /// All of it is durable, as the answer's `ack` says. Only for a device that asked for it.
    Listed,
    /// The manifest is committed; these attachments (hashes) are still missing.
    Declared { missing: Vec<String> },
    /// The item can never be taken as it is.
    Rejected { problem: Message },
}

/// The payload of an acknowledgement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ack {
    pub id: Uuid,
    /// SHA-256 of the packet's bytes, 64 hex digits.
    pub hash: String,
    pub device: String,
    pub seq: u64,
    pub stored_at: Timestamp,
}

/// `POST /api/v1/status`: a visitor at a device asks where an application stands.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusQuery {
    /// The status code of the receipt, 12 characters without blanks.
    pub code: String,
    /// The applicant's.
    pub birth_date: Date,
}

/// `POST /api/v1/status/receipt`: the same question with the receipt's QR code in the place of code and birth date. An earlier centre does
/// not know it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptQuery {
    /// The text of the code, or the statement in it.
    pub qr: String,
}

/// The answer to a [`StatusQuery`] or a [`ReceiptQuery`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusReply {
    /// `None` when no application has this code and this birth date. It is always said: an answer to another question is none to this.
    #[serde(deserialize_with = "crate::body::said")]
    pub standing: Option<Standing>,
    pub now: Timestamp,
}

/// Where an application stands, as anybody with its receipt may know: nothing personal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub receipt_number: String,
    /// The service's name by language.
    pub service: BTreeMap<Lang, String>,
    pub office: BTreeMap<Lang, String>,
    pub submitted_on: Date,
    pub received_on: Date,
    pub state: Case,
    /// By when the answer is due; only while it is awaited.
    pub due: Option<Date>,
    /// The state fee in qəpik.
    pub fee: Option<i64>,
}

/// `GET /api/v1/feed?after=CURSOR`: what changed for this device's office since the cursor. `anchor=HEAD` is the head of the centre's
/// chain that the device holds, `head=HEAD` that of its own.
/// `limit=N` is the most events of the answer that the device would like, else 200; the centre may send fewer. An earlier one
/// overlooks it.
///
/// The parameters of this type, [`FeedEvent`] and [`CaseDetail`] are how one side holds what is the same on the wire.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Feed<E = FeedEvent> {
    pub events: Vec<E>,
    /// The cursor to ask with next; never skips a row that commits late.
    pub next: u64,
    /// Whether more waits behind `next`.
    pub more: bool,
    pub now: Timestamp,
    /// The serial of the newest published catalogue; none before the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalogue: Option<u64>,
    /// The heads of the audit chains; an earlier centre does not say them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chains: Option<Chains>,
    /// The centre does not know the head that the device holds of it: an older backup was restored, or rows were cut off. The events
    /// begin anew, from cursor 0, and stand whatever versions the device knows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
    /// As at the enrolment, for devices that were enrolled before there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bundle_key: Option<String>,
    /// The serial of the newest list of the devices' keys; an earlier centre does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<u64>,
}

/// One case as it stands after a change. Kiosks get no `detail`, and only their own cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedEvent<D = CaseDetail> {
    pub application: Uuid,
    pub receipt_number: String,
    pub service: String,
    pub version: u64,
    pub state: Case,
    pub at: Timestamp,
    pub detail: Option<D>,
}

/// A case as the counters of its office hold it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseDetail<A = Answers, P = Vec<Problem>> {
    pub form_version: u32,
    pub lang: Lang,
    pub received_at: Timestamp,
    pub sealed_at: Timestamp,
    /// The QR's token, so that a scanned receipt finds the case.
    pub token: String,
    pub status_code: String,
    pub answers: A,
    pub blobs: Vec<BlobRef>,
    /// Problems that the centre's own validation found; empty when all is well.
    pub problems: P,
    pub history: Vec<HistoryEntry>,
    /// SHA-256 of the catalogue it was filled in with, 64 hex digits; an earlier centre does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalogue: Option<String>,
}

/// One event in a case's history, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryEntry {
    pub at: Timestamp,
    /// The officer's login, or the device's name for what the applicant did.
    pub by: String,
    pub event: HistoryEvent,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum HistoryEvent {
    Sealed,
    Received,
    Compared,
    /// The answers before the correction.
    Corrected {
        before: Answers,
    },
    Decided {
        decision: Decision,
        reasons: Vec<String>,
        note: String,
    },
    /// An act made on an older version of the case; a supervisor must look.
    Stale {
        act: Action,
    },
}

/// `GET /api/v1/staff`: who may sign in at this office's counters, also offline.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StaffList {
    pub staff: Vec<StaffMember>,
    pub now: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffMember {
    pub login: String,
    pub name: String,
    pub roles: Vec<Role>,
    /// Argon2id in PHC format.
    pub password: String,
    /// Offline sign-in ends here; contact with the centre renews it.
    pub valid_until: Timestamp,
}

/// What a member of staff may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Finds, compares, corrects, decides.
    FrontDesk,
    Supervisor,
    /// Looks only.
    Operator,
    /// Sets the office's devices up.
    Administrator,
}

/// RFC 9457 problem details; `code` is stable and is the id of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProblemDetails {
    #[serde(rename = "type")]
    pub kind: String,
    pub title: String,
    pub status: u16,
    pub code: String,
}

/// `GET /api/v1/time`: the centre's time, told to everybody and whatever the asking clock says, so that a device whose clock is wrong can
/// learn by how much.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Time {
    pub now: Timestamp,
}
