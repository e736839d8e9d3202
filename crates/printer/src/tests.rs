//! Printers as they behave: one of software that parses every byte, and the real queues of this machine.

mod address;
mod commands;
mod cups_pdf;
mod devices;
mod paper;
mod queues;
mod receipt;
mod script;
#[cfg(unix)]
mod serial;
mod spooler;

use ::receipt::{Applicant, Document, Facts, Kind, qr, render_a4, render_thermal};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::civil::date;
use protocol::Signer;

use crate::{HEAD, Raster};

/// A roll that no receipt comes to the end of.
const ROLL: usize = 100_000;

/// An invented person's receipt.
fn facts(lang: Lang) -> Facts {
    let mut facts = Facts {
        receipt_number: "BAK01-K7-000123-H".into(),
        status_code: "K7Q49M2XT6RD".into(),
        token: [0x5a; 16],
        service: "REG".into(),
        service_name: Message::new("reg"),
        office: "BAK01".into(),
        office_name: [(Lang::Az, "Bakı şəhər Regional Miqrasiya Baş İdarəsi".to_owned())].into(),
        device: "BAK01-K7".into(),
        applicant: Applicant { latin: "IVANOVA ELENA".into(), native: None },
        document: Document::masked("751234567", "RUS"),
        sealed_at: "2026-11-22T10:09:30Z".parse().unwrap(),
        fee: None,
        attachments: vec![Message::new("reg-copy-data-page")],
        next_steps: vec![Message::new("reg-next-answer").date("due", date(2026, 11, 23))],
        offline: false,
        kind: Kind::Original,
        legal_note: None,
        lang,
        qr: String::new(),
    };
    facts.qr = qr::mint(&facts, "https://status.migration.gov.az", &Signer::from_seed([7; 32])).unwrap();
    facts
}

fn slip(facts: &Facts) -> Raster {
    let words = I18n::embedded().unwrap();
    Raster::of_pdf(&render_thermal(facts, &words).unwrap().pdf, HEAD).unwrap()
}

fn sheet(facts: &Facts) -> Vec<u8> {
    render_a4(facts, &I18n::embedded().unwrap()).unwrap().pdf
}
