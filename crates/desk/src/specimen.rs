//! A receipt of nobody, to try a printer out: marked SPECIMEN and signed by a key that no centre knows.

use domain::code::StatusCode;
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::Timestamp;
use protocol::Signer;
use receipt::{Applicant, Document, Facts, Kind, ReceiptError};

use crate::error::DeskError;
use crate::kiosk::random;
use crate::receipts;

/// The office and device of specimens; no enrolled device has them.
const OFFICE: &str = "SPEC1";
const DEVICE: &str = "S1";
const HOST: &str = "HTTPS://SPECIMEN.INVALID";

/// What the specimen states.
pub(crate) fn facts(i18n: &I18n, lang: Lang, now: Timestamp) -> Result<Facts, DeskError> {
    let mut facts = Facts {
        receipt_number: receipts::number(OFFICE, DEVICE, 1).map_err(DeskError::Refused)?,
        status_code: StatusCode::from_entropy(random()?).grouped(),
        token: random()?,
        service: "REG".to_owned(),
        service_name: Message::new("desk-printer-test"),
        office: OFFICE.to_owned(),
        office_name: Lang::ALL.into_iter().map(|lang| (lang, i18n.get(lang, "desk-printer-test-office"))).collect(),
        device: format!("{OFFICE}-{DEVICE}"),
        // The specimen of ICAO 9303.
        applicant: Applicant { latin: "ERIKSSON ANNA MARIA".to_owned(), native: None },
        document: Document::masked("L898902C3", "UTO"),
        sealed_at: now,
        fee: None,
        attachments: Vec::new(),
        next_steps: Vec::new(),
        offline: false,
        kind: Kind::Specimen,
        legal_note: None,
        lang,
        qr: String::new(),
    };
    facts.qr = receipt::qr::mint(&facts, HOST, &Signer::from_seed(random()?)).map_err(ReceiptError::Qr)?;
    Ok(facts)
}
