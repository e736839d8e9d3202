//! Is this receipt genuine? Offline, with a list of the devices' keys.
//!
//! A file is drawn and looked at as a phone would; its metadata proves nothing and is never read. A genuine code says
//! that a device issued the receipt, not where the application stands: every verdict names the day of its keys.

use domain::message::{Arg, Message};
use jiff::Timestamp;
use jiff::civil::Date;
use protocol::{DeviceKey, KeyList, PublicKey};
use serde::{Deserialize, Serialize};

use crate::decode::{self, DecodeError};
use crate::facts::in_baku;
use crate::printed::{PaperKind, Printed};
use crate::qr::{self, QrClaims, QrError, Scanned};

/// What was found out about a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Signed by the device that it names; nothing speaks against it.
    Genuine,
    /// By a revoked device, but the centre had its application before the revocation.
    ReceivedInTime,
    /// By a revoked device; the centre got its application after the revocation.
    ReceivedLate,
    /// By a revoked device before its revocation, by its own clock; whether it reached the centre in time is not known here.
    Revoked,
    /// By a revoked device after its revocation, by its own clock.
    IssuedAfterRevocation,
    /// Issued after the end of its device's key.
    Expired,
    /// The signature is not by the device that it names: altered, or made by somebody else.
    Altered,
    /// A receipt's code that cannot be read any more.
    Damaged,
    /// Its device is not in the list.
    UnknownIssuer,
    /// Its device speaks in the name of an office, or with a number, that is not its own.
    WrongOffice,
    /// The statement is genuine, the address before it is not the Service's.
    ForeignHost,
    /// Issued for other facts than those given, or under another status code.
    OtherFacts,
    /// Not a receipt's code.
    Foreign,
    NoCode,
    Unreadable,
    SeveralCodes,
}

/// What can be said about a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The signature is by the device that it names, and nothing speaks against that device or the facts given.
    pub genuine: bool,
    pub finding: Finding,
    /// A whole sentence.
    pub reason: Message,
    /// What the code states; proved only when `genuine`.
    pub claims: Option<QrClaims>,
    /// Whether the facts and the status code given belong to the code; `None` when none were given.
    pub facts_match: Option<bool>,
    /// The day of the keys: what happened later is not known.
    pub as_of: Timestamp,
    /// When the device's key was revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Timestamp>,
}

/// Checks the text of a QR code: the whole URL or its last part.
pub fn verify_text(text: &str, keys: &KeyList) -> Verdict {
    match qr::read(text) {
        Ok(scanned) => judge(scanned, keys),
        Err(QrError::Malformed) => verdict(Finding::Damaged, QrError::Malformed.message(), None, keys),
        Err(error) => verdict(Finding::Foreign, error.message(), None, keys),
    }
}

/// Checks a PDF, PNG or JPEG file by the QR codes seen on it.
pub fn verify_file(bytes: &[u8], keys: &KeyList) -> Verdict {
    match decode::texts(bytes) {
        Ok(texts) => verify_seen(&texts, keys),
        Err(DecodeError::Unreadable) => {
            verdict(Finding::Unreadable, Message::new("receipt-verify-unreadable"), None, keys)
        }
    }
}

/// Checks what was seen on a file. Codes are one only if their addresses and signatures are the same as well: a genuine code beside a
/// forged one of its statement does not speak for the file.
pub(crate) fn verify_seen(texts: &[String], keys: &KeyList) -> Verdict {
    let nothing = |finding, id: &str| verdict(finding, Message::new(id), None, keys);
    let mut ours: Vec<Scanned> = Vec::new();
    let mut damaged = false;
    for text in texts {
        match qr::read(text) {
            Ok(scanned) if ours.contains(&scanned) => {}
            Ok(scanned) => ours.push(scanned),
            Err(error) => damaged |= error == QrError::Malformed,
        }
    }
    match (ours.len(), ours.pop()) {
        (1, Some(scanned)) => judge(scanned, keys),
        (0, _) if texts.is_empty() => nothing(Finding::NoCode, "receipt-verify-no-code"),
        (0, _) if damaged => verdict(Finding::Damaged, QrError::Malformed.message(), None, keys),
        (0, _) => nothing(Finding::Foreign, "receipt-verify-foreign"),
        _ => nothing(Finding::SeveralCodes, "receipt-verify-several"),
    }
}

impl Verdict {
    /// Also holds the facts printed on the paper against the code. A difference is what is said of a paper that its device signed,
    /// whatever became of the device's key since: it is not the one that was issued.
    #[must_use]
    pub fn with_facts(mut self, status_code: &str, facts: &(impl Printed + ?Sized)) -> Verdict {
        let Some(claims) = &self.claims else { return self };
        let matches = claims.covers(status_code, facts);
        let differs = match claims.paper {
            paper if paper != facts.paper() => "codes-other-paper",
            PaperKind::Receipt => "receipt-verify-facts",
            _ => "codes-paper-facts",
        };
        if self.is_by_its_device() && !matches {
            self.genuine = false;
            self.finding = Finding::OtherFacts;
            self.reason = Message::new(differs);
        }
        self.facts_match = Some(matches);
        self
    }

    /// Which paper the code belongs to: whoever holds another in the hand holds a forgery, however good the code. `None` where no known
    /// device says so.
    pub fn paper_message(&self) -> Option<Message> {
        let unproved = matches!(self.finding, Finding::Altered | Finding::UnknownIssuer);
        self.claims.as_ref().filter(|_| !unproved).map(|claims| Message::new(claims.paper.text()))
    }

    /// The sentence that says that the paper given is the one that was issued, if it is.
    pub fn match_message(&self) -> Option<Message> {
        let claims = self.claims.as_ref().filter(|_| self.is_by_its_device() && self.facts_match == Some(true));
        claims.map(|claims| match claims.paper {
            PaperKind::Receipt => Message::new("codes-facts-match"),
            _ => Message::new("codes-paper-match"),
        })
    }

    /// Which paper the code says to belong to; the receipt where it says nothing.
    pub fn paper(&self) -> PaperKind {
        self.claims.as_ref().map(|claims| claims.paper).unwrap_or_default()
    }

    /// Whether nothing but the end of its device's key speaks against it, if that: then what is printed on the paper can be held against it.
    pub fn is_by_its_device(&self) -> bool {
        use Finding::{Expired, Genuine, IssuedAfterRevocation, ReceivedInTime, ReceivedLate, Revoked};
        matches!(self.finding, Genuine | ReceivedInTime | ReceivedLate | Revoked | IssuedAfterRevocation | Expired)
    }

    /// Whether the moment at which the centre received the application decides. It says nothing of a paper that was issued later.
    pub fn awaits_arrival(&self) -> bool {
        let revoked = matches!(self.finding, Finding::Revoked | Finding::IssuedAfterRevocation);
        revoked && self.paper() == PaperKind::Receipt
    }

    /// Also knows that the centre holds another application than the code states: whoever signed it has the key, and not this receipt.
    #[must_use]
    pub fn held_otherwise(mut self) -> Verdict {
        let Some(claims) = &self.claims else { return self };
        self.reason = named("codes-held-otherwise", claims);
        self.finding = Finding::OtherFacts;
        self.genuine = false;
        self
    }

    /// Also knows when the centre received this very application: a receipt by a revoked device is valid if it did so before the
    /// revocation, whatever the device's clock said.
    #[must_use]
    pub fn received_at(mut self, received: Timestamp) -> Verdict {
        let (true, Some(at), Some(claims)) = (self.awaits_arrival(), self.revoked_at, &self.claims) else {
            return self;
        };
        let in_time = received < at;
        let id = if in_time { "codes-received-in-time" } else { "codes-received-late" };
        self.genuine = in_time;
        self.finding = if in_time { Finding::ReceivedInTime } else { Finding::ReceivedLate };
        self.reason = on(Message::new(id).text("device", &claims.device), "date", at);
        self.reason = on(self.reason, "received", received);
        self
    }

    /// The sentence that says up to when the keys are known, and that a signature is no status.
    pub fn as_of_message(&self) -> Message {
        let at = in_baku(self.as_of);
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        Message::new("codes-as-of").with("date", Arg::Date(at.date())).text("time", time)
    }

    /// The day on which the code was issued, by the calendar of Azerbaijan.
    pub fn issued_on(&self) -> Option<Date> {
        self.claims.as_ref().map(|claims| in_baku(claims.issued_at).date())
    }
}

fn judge(scanned: Scanned, keys: &KeyList) -> Verdict {
    let claims = scanned.claims();
    let parsed = |device: &DeviceKey| device.public_key.parse::<PublicKey>().ok();
    let listed = keys.of(&claims.device);
    let known: Vec<_> = listed.filter_map(|device| parsed(device).map(|key| (device, key))).collect();
    // A device may have changed its key; what it signed with an earlier one stays its word.
    let signed = known.iter().find(|(_, key)| scanned.is_by(key)).or_else(|| known.first());
    let (finding, reason) = match signed {
        Some((device, key)) => found(&scanned, device, key, &keys.public_url),
        None => (Finding::UnknownIssuer, named("receipt-verify-unknown", claims)),
    };
    let revoked_at = signed.and_then(|(device, _)| device.revoked_at);
    Verdict { revoked_at, ..verdict(finding, reason, Some(claims.clone()), keys) }
}

/// What is said of a receipt and of any other paper.
struct Ids {
    office: &'static str,
    expired: &'static str,
    late: &'static str,
    revoked: &'static str,
    genuine: &'static str,
}

impl Ids {
    const fn of(paper: PaperKind) -> Ids {
        match paper {
            PaperKind::Receipt => Ids {
                office: "codes-office",
                expired: "codes-expired",
                late: "codes-issued-after-revocation",
                revoked: "receipt-verify-revoked",
                genuine: "receipt-verify-genuine",
            },
            _ => Ids {
                office: "codes-office-paper",
                expired: "codes-expired-paper",
                late: "codes-late-paper",
                revoked: "codes-revoked-paper",
                genuine: "codes-genuine-paper",
            },
        }
    }
}

/// Judges by the key of the device that the code names: first what proves it false, then what ends its validity.
fn found(scanned: &Scanned, device: &DeviceKey, key: &PublicKey, public_url: &str) -> (Finding, Message) {
    let claims = scanned.claims();
    let issued = |id: &str| on(named(id, claims), "issued", claims.issued_at);
    let ids = Ids::of(claims.paper);
    if !scanned.is_by(key) {
        return (Finding::Altered, Message::new("receipt-verify-forged"));
    }
    if !claims.is_of_its_device() {
        return (Finding::WrongOffice, named(ids.office, claims).text("office", &claims.office));
    }
    if !public_url.is_empty() && !scanned.leads_to(public_url) {
        return (Finding::ForeignHost, named("codes-host", claims).text("host", scanned.host()));
    }
    match (device.revoked_at, device.valid_until) {
        // What was issued after the end stays so whenever its device is revoked, and whenever it reached the centre.
        (_, Some(until)) if claims.issued_at > until => (Finding::Expired, on(issued(ids.expired), "date", until)),
        (Some(revoked), _) if claims.issued_at >= revoked => {
            (Finding::IssuedAfterRevocation, on(issued(ids.late), "date", revoked))
        }
        (Some(revoked), _) => (Finding::Revoked, on(named(ids.revoked, claims), "date", revoked)),
        (None, _) => (Finding::Genuine, named(ids.genuine, claims)),
    }
}

fn named(id: &str, claims: &QrClaims) -> Message {
    Message::new(id).text("device", &claims.device)
}

fn on(message: Message, name: &str, at: Timestamp) -> Message {
    message.with(name, Arg::Date(in_baku(at).date()))
}

fn verdict(finding: Finding, reason: Message, claims: Option<QrClaims>, keys: &KeyList) -> Verdict {
    let genuine = finding == Finding::Genuine;
    Verdict { genuine, finding, reason, claims, facts_match: None, as_of: keys.as_of, revoked_at: None }
}
