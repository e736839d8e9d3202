//! Receipts as their readers meet them: on paper, on the screen, through a phone and through other programs.

mod archive;
mod forgery;
mod notices;
mod overlong;
mod paper;
mod papers_forgery;
mod proof;
mod samples;
mod sheets;
mod tools;
mod vectors;
mod words;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::{Timestamp, civil::date};
use protocol::Signer;

use crate::{Applicant, DeviceKey, Document, Facts, Issuer, KeyList, Kind, Notice, qr};

pub const HOST: &str = "https://status.migration.gov.az";

pub fn i18n() -> &'static I18n {
    static WORDS: OnceLock<I18n> = OnceLock::new();
    WORDS.get_or_init(|| I18n::embedded().unwrap())
}

pub fn signer() -> Signer {
    Signer::from_seed([7; 32])
}

pub fn now() -> Timestamp {
    "2026-11-22T10:09:30Z".parse().unwrap()
}

/// An invented person's receipt as a kiosk issues it.
pub fn facts(lang: Lang) -> Facts {
    let names = [
        (Lang::Az, "Bakı şəhər Regional Miqrasiya Baş İdarəsi"),
        (Lang::En, "Baku City Regional Migration Department"),
        (Lang::Ru, "Региональное миграционное управление города Баку"),
    ];
    let mut facts = Facts {
        receipt_number: "BAK01-K7-000123-H".into(),
        status_code: "K7Q49M2XT6RD".into(),
        token: [0x5a; 16],
        service: "REG".into(),
        service_name: Message::new("reg"),
        office: "BAK01".into(),
        office_name: names.into_iter().map(|(lang, name)| (lang, name.to_owned())).collect(),
        device: "BAK01-K7".into(),
        applicant: Applicant { latin: "IVANOVA ELENA".into(), native: None },
        document: Document::masked("751234567", "RUS"),
        sealed_at: now(),
        fee: None,
        attachments: vec![Message::new("reg-copy-data-page")],
        next_steps: vec![
            Message::new("reg-next-answer").date("due", date(2026, 11, 23)),
            Message::new("reg-next-move"),
            Message::new("reg-next-questions"),
        ],
        offline: false,
        kind: Kind::Original,
        legal_note: None,
        lang,
        qr: String::new(),
    };
    sign(&mut facts);
    facts
}

/// The same with all that a usual receipt may hold.
pub fn full_facts(lang: Lang) -> Facts {
    let mut facts = facts(lang);
    facts.applicant.latin = "ABDURRAHMANZADA-SHARIPOVA GUNASH ISMAYIL".into();
    facts.applicant.native = Some("Əbdürrəhmanzadə-Şaripova Günəş İsmayıl qızı".into());
    facts.attachments = ["reg-copy-data-page", "reg-copy-visa-page", "reg-copy-entry-page"].map(Message::new).to_vec();
    facts.offline = true;
    facts.kind = Kind::numbered(2);
    sign(&mut facts);
    facts
}

/// The same with everything long that can be long.
pub fn long_facts(lang: Lang) -> Facts {
    let mut facts = full_facts(lang);
    facts.applicant.latin =
        "WOLFESCHLEGELSTEINHAUSENBERGERDORFF ABDURRAHMANZADA MARIA ANNA DOROTHEA ALEKSANDROVNA".into();
    facts.applicant.native = Some("Əbdürrəhmanzadə Günəş İsmayıl qızı — Ёлкина-Шарипова Щукинская".into());
    facts.fee = Some(1_500);
    facts.attachments = facts.attachments.iter().cycle().take(12).cloned().collect();
    sign(&mut facts);
    facts
}

pub fn sign(facts: &mut Facts) {
    facts.qr = qr::mint(facts, HOST, &signer()).unwrap();
}

/// The facts with the notice's own code, if it carries one.
pub fn coded(issuer: &Issuer, notice: Notice) -> Option<Facts> {
    notice.coded(issuer, i18n(), HOST, &signer()).unwrap()
}

pub fn keys() -> KeyList {
    let keys = BTreeMap::from([("BAK01-K7".to_owned(), DeviceKey::lasting(signer().public_key()))]);
    KeyList { serial: 1, as_of: now(), public_url: HOST.to_ascii_uppercase(), keys }
}
