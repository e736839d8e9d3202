//! One of each paper, usual and with everything long that can be long.

use super::*;
use crate::draw::Page;
use crate::{
    Appointment, DayReport, Decision, Format, Issuer, Missing, Notice, Payment, Registration, Rendered, Ticket,
    Wording, layout, render_notice,
};

pub const FORMATS: [Format; 2] = [Format::A4, Format::Thermal];

/// What papers state; the command's own examples.
pub struct Stated {
    pub registration: Registration,
    pub payment: Payment,
    pub missing: Missing,
    pub decision: Decision,
    pub ticket: Ticket,
    pub appointment: Appointment,
    pub day: DayReport,
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

pub fn usual() -> Stated {
    Stated {
        registration: read(include_str!("../../../pencere/specimen/registration.json")),
        payment: read(include_str!("../../../pencere/specimen/payment.json")),
        missing: read(include_str!("../../../pencere/specimen/missing.json")),
        decision: read(include_str!("../../../pencere/specimen/decision.json")),
        ticket: read(include_str!("../../../pencere/specimen/ticket.json")),
        appointment: read(include_str!("../../../pencere/specimen/appointment.json")),
        day: read(include_str!("../../../pencere/specimen/day.json")),
    }
}

pub fn in_all(az: &str, en: &str, ru: &str) -> Wording {
    Wording::Words([(Lang::Az, az.to_owned()), (Lang::En, en.to_owned()), (Lang::Ru, ru.to_owned())].into())
}

fn long_place() -> Wording {
    in_all(
        "Bakı şəhəri, Xəzər rayonu, Mərdəkan qəsəbəsi, Şahzadə Əbdürrəhman Şirvanşah oğlu Məhəmmədəliyev küçəsi, ev 114-B, mənzil 1417",
        "Baku city, Khazar district, Mardakan settlement, Shahzada Abdurrahman Shirvanshah oghlu Mahammadaliyev Street, building 114-B, flat 1417",
        "Город Баку, Хазарский район, посёлок Мардакян, улица Шахзаде Абдуррахмана Ширваншаха оглу Магеррамалиева, дом 114-Б, квартира 1417",
    )
}

fn long_sentence() -> Wording {
    let times = |sentence: &str| [sentence; 40].join(" ");
    in_all(
        &times("Göstərilən ünvanda yoxlama aparılıb və müraciət edənin orada yaşamadığı müəyyən edilib."),
        &times("A check was made at the address given and showed that the applicant does not live there."),
        &times("По указанному адресу проведена проверка, и установлено, что заявитель там не проживает."),
    )
}

/// The longest names and addresses, 12 papers, 40 payments and more.
pub fn long() -> Stated {
    let mut stated = usual();
    let name = long_facts(Lang::Az).applicant.latin;
    stated.registration.place = long_place();
    stated.registration.host = Some(name.clone());
    stated.payment.payer.name = name.clone();
    stated.payment.payer.tax_number = Some("1234567891".into());
    stated.payment.recipient = long_place();
    for charge in &mut stated.payment.charges {
        charge.qepik = 123_456_789;
    }
    let papers = stated.missing.papers.clone();
    stated.missing.papers = papers.iter().cycle().take(12).cloned().collect();
    stated.missing.bring_to = Some(long_place());
    stated.decision.reasons = vec![long_sentence(), stated.decision.reasons[1].clone()];
    stated.decision.valid = Some((date(2026, 11, 27), date(2027, 11, 26)));
    stated.decision.fee = Some(30_000);
    stated.decision.pay_by = Some(date(2026, 12, 27));
    stated.decision.signatory.name = name.clone();
    stated.ticket.number = "BAK-A 1047".into();
    stated.ticket.service = long_place();
    stated.appointment.place = long_place();
    stated.appointment.visitor = Some(name.clone());
    stated.day.cashier = name;
    let payments = stated.day.payments.clone();
    stated.day.payments = payments.iter().cycle().take(140).cloned().collect();
    stated
}

impl Stated {
    pub fn notices<'a>(&'a self, facts: &'a Facts) -> Vec<(&'static str, Notice<'a>)> {
        vec![
            ("registration", Notice::Registration(facts, &self.registration)),
            ("payment", Notice::Payment(facts, &self.payment)),
            ("missing", Notice::Missing(facts, &self.missing)),
            ("decision", Notice::Decision(facts, &self.decision)),
            ("ticket", Notice::Ticket(&self.ticket)),
            ("appointment", Notice::Appointment(&self.appointment)),
            ("day", Notice::Day(&self.day)),
        ]
    }
}

/// A paper as its readers get it.
pub struct Sample {
    pub name: String,
    pub format: Format,
    pub lang: Lang,
    pub rendered: Rendered,
    pub pages: Vec<Page>,
    /// What its square code says, if it has one.
    pub qr: Option<String>,
}

/// Every notice in every format and language; with the specimen one other print of each.
pub fn samples(stated: &Stated, facts_of: impl Fn(Lang) -> Facts) -> Vec<Sample> {
    let mut samples = Vec::new();
    let other = [Kind::Original, Kind::numbered(1), Kind::numbered(12)];
    for (lang, kind) in Lang::ALL.into_iter().flat_map(|lang| [(lang, Kind::Specimen), (lang, other[lang as usize])]) {
        let facts = Facts { kind, ..facts_of(lang) };
        let issuer = Issuer::from(&facts);
        for (name, notice) in stated.notices(&facts) {
            let own = coded(&issuer, notice);
            let notice = own.as_ref().map_or(notice, |facts| notice.about(facts));
            let content = notice.content(&issuer, i18n()).unwrap();
            for format in FORMATS {
                let pages = match format {
                    Format::A4 => layout::a4(&content).unwrap(),
                    Format::Thermal => layout::thermal(&content).unwrap(),
                };
                samples.push(Sample {
                    name: format!("{name} {format:?} {lang}{}", if kind == Kind::Specimen { "" } else { " other" }),
                    format,
                    lang,
                    rendered: render_notice(&issuer, notice, format, i18n()).unwrap(),
                    pages,
                    qr: own.as_ref().map(|facts| facts.qr.clone()),
                });
            }
        }
    }
    samples
}

/// The usual ones and the long ones.
pub fn all() -> Vec<Sample> {
    let mut all = samples(&usual(), facts);
    all.extend(samples(&long(), long_facts));
    all
}
