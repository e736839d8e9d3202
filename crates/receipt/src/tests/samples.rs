//! One of each paper, usual and with everything long that can be long.

use super::*;
use crate::content::Content;
use crate::draw::Page;
use crate::letterhead::Letterhead;
use crate::{
    Appointment, DayReport, Decision, FormSheet, Format, Issuer, Leaflet, Missing, Notice, Payment, Registration,
    Rendered, Ticket, Wording, form, laid_out, layout, leaflet, render, render_form_on, render_leaflet_on,
    render_notice,
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
    pub form: fn(Lang) -> FormSheet,
    pub leaflet: fn(Lang) -> Leaflet,
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
        form: super::sheets::sheet,
        leaflet: super::sheets::paper_to_take,
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
    stated.form = super::sheets::long_sheet;
    stated.leaflet = super::sheets::long_leaflet;
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

/// When a receipt and what follows it were made, as a file states it; and a paper of a day.
const SEALED: &str = "D:20261122140930+04'00'";
const DAY: &str = "D:20261122000000+04'00'";

/// A paper as its readers get it.
pub struct Sample {
    pub name: String,
    pub format: Format,
    /// That stands first.
    pub lang: Lang,
    pub title: String,
    pub made: &'static str,
    pub rendered: Rendered,
    pub pages: Vec<Page>,
    /// What its square code says, if it has one.
    pub qr: Option<String>,
}

impl Sample {
    fn of(name: String, format: Format, head: &Letterhead, pages: Vec<Page>, rendered: Rendered) -> Sample {
        let (lang, title) = (head.lang(), head.document_title.clone());
        Sample { name, format, lang, title, made: SEALED, rendered, pages, qr: None }
    }

    /// The receipt, or what follows it.
    fn of_content(name: String, content: &Content, format: Format, facts: &Facts, rendered: Rendered) -> Sample {
        let qr = content.square.as_ref().map(|_| facts.qr.clone());
        Sample { qr, ..Sample::of(name, format, &content.head, laid_out(content, format).unwrap(), rendered) }
    }

    fn of_form(name: String, sheet: &FormSheet, format: Format) -> Sample {
        let content = form::Content::of(sheet, i18n()).unwrap();
        let pages = match format {
            Format::A4 => layout::form(&content).unwrap(),
            Format::Thermal => layout::thermal_form(&content).unwrap(),
        };
        let rendered = render_form_on(format, sheet, i18n()).unwrap();
        Sample { made: DAY, ..Sample::of(name, format, &content.head, pages, rendered) }
    }

    fn of_leaflet(name: String, paper: &Leaflet, format: Format) -> Sample {
        let content = leaflet::Content::of(paper, i18n()).unwrap();
        let pages = match format {
            Format::A4 => layout::leaflet(&content).unwrap(),
            Format::Thermal => layout::thermal_leaflet(&content).unwrap(),
        };
        let rendered = render_leaflet_on(format, paper, i18n()).unwrap();
        Sample { made: DAY, ..Sample::of(name, format, &content.head, pages, rendered) }
    }
}

/// Every kind of paper in every format and language; beside the specimens of what follows an application one other print of each.
pub fn samples(stated: &Stated, facts_of: impl Fn(Lang) -> Facts) -> Vec<Sample> {
    let mut samples = Vec::new();
    let other = [Kind::Original, Kind::numbered(1), Kind::numbered(12)];
    for (lang, format) in Lang::ALL.into_iter().flat_map(|lang| FORMATS.map(|format| (lang, format))) {
        for kind in [Kind::Specimen, other[lang as usize]] {
            let print = if kind == Kind::Specimen { "" } else { " other" };
            let named = |name: &str| format!("{name} {format:?} {lang}{print}");
            let facts = Facts { kind, ..facts_of(lang) };
            let content = Content::of(&facts, i18n()).unwrap();
            let rendered = render(&facts, format, i18n()).unwrap();
            samples.push(Sample::of_content(named("receipt"), &content, format, &facts, rendered));
            let issuer = Issuer::from(&facts);
            for (name, notice) in stated.notices(&facts) {
                let own = coded(&issuer, notice);
                let notice = own.as_ref().map_or(notice, |facts| notice.about(facts));
                let content = notice.content(&issuer, i18n()).unwrap();
                let rendered = render_notice(&issuer, notice, format, i18n()).unwrap();
                let facts = own.as_ref().unwrap_or(&facts);
                samples.push(Sample::of_content(named(name), &content, format, facts, rendered));
            }
        }
        let named = |name: &str| format!("{name} {format:?} {lang}");
        samples.push(Sample::of_form(named("form"), &(stated.form)(lang), format));
        samples.push(Sample::of_leaflet(named("leaflet"), &(stated.leaflet)(lang), format));
    }
    samples
}

/// The usual ones and the long ones, made anew.
pub fn fresh() -> Vec<Sample> {
    let mut all = samples(&usual(), facts);
    all.extend(samples(&long(), long_facts));
    all
}

/// The usual ones and the long ones.
pub fn all() -> &'static [Sample] {
    static ALL: OnceLock<Vec<Sample>> = OnceLock::new();
    ALL.get_or_init(fresh)
}
