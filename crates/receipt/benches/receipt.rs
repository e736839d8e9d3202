//! Receipts against plain printpdf with `text_layout` drawing the same text. Goal: at most 1.3 times its time, 36 KB.
//!
//! `cargo bench -p receipt`; the sizes of the files are printed first.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Instant;

use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use printpdf::{Mm, Op, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextItem};
use protocol::Signer;
use receipt::verify::verify_text;
use receipt::{
    Answer, Applicant, DayReport, DeviceKey, Document, Facts, FormRow, FormSection, FormSheet, Format, Issuer, KeyList,
    Kind, Leaflet, Notice, Paper, Rendered, Said, Ticket, form_first_page, qr, render_a4, render_form_on,
    render_leaflet_on, render_notice, render_thermal,
};
use serde::de::DeserializeOwned;

const HOST: &str = "https://status.migration.gov.az";

static WORDS: LazyLock<I18n> = LazyLock::new(|| I18n::embedded().unwrap());
static FACTS: LazyLock<Facts> = LazyLock::new(facts);
static KEYS: LazyLock<KeyList> = LazyLock::new(|| {
    let keys = BTreeMap::from([("BAK01-K7".to_owned(), DeviceKey::lasting(Signer::from_seed([7; 32]).public_key()))]);
    KeyList { keys, ..KeyList::default() }
});
static LINES: LazyLock<Vec<(String, bool, f32)>> = LazyLock::new(lines);
static FONTS: LazyLock<[ParsedFont; 2]> = LazyLock::new(|| [parse(REGULAR), parse(BOLD)]);
static REGULAR: &[u8] = include_bytes!("../fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../fonts/NotoSans-Bold.ttf");

fn main() {
    figures();
    println!("a4 {} bytes", render_a4(&FACTS, &WORDS).unwrap().pdf.len());
    println!("thermal {} bytes", render_thermal(&FACTS, &WORDS).unwrap().pdf.len());
    println!("plain printpdf {} bytes", plain_pdf(&FONTS).len());
    for name in PAPERS {
        for format in [Format::A4, Format::Thermal] {
            let made = paper(name, format);
            println!("{name} {format:?} {} bytes, {} pages", made.pdf.len(), made.pages);
        }
    }
    let long = render_form_on(Format::A4, &LONG_FORM, &WORDS).unwrap();
    println!("long form {} bytes, {} pages", long.pdf.len(), long.pages);
    divan::main();
}

#[divan::bench]
fn a4_warm() -> usize {
    render_a4(&FACTS, &WORDS).unwrap().pdf.len()
}

#[divan::bench]
fn thermal_warm() -> usize {
    render_thermal(&FACTS, &WORDS).unwrap().pdf.len()
}

#[divan::bench]
fn plain_printpdf_warm() -> usize {
    plain_pdf(&FONTS).len()
}

/// As a program does that parses its fonts for each file.
#[divan::bench]
fn plain_printpdf_cold() -> usize {
    plain_pdf(&[parse(REGULAR), parse(BOLD)]).len()
}

const PAPERS: [&str; 9] =
    ["registration", "payment", "missing", "decision", "ticket", "appointment", "day", "form", "leaflet"];

#[divan::bench(args = PAPERS)]
fn a4_of(name: &str) -> usize {
    paper(name, Format::A4).pdf.len()
}

#[divan::bench(args = PAPERS)]
fn thermal_of(name: &str) -> usize {
    paper(name, Format::Thermal).pdf.len()
}

/// What a screen waits for.
#[divan::bench]
fn first_page_of_30_warm() -> usize {
    form_first_page(&LONG_FORM, &WORDS).unwrap().len()
}

#[divan::bench]
fn all_of_30_pages_warm() -> usize {
    render_form_on(Format::A4, &LONG_FORM, &WORDS).unwrap().pdf.len()
}

fn stated<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

static LONG_FORM: LazyLock<FormSheet> = LazyLock::new(|| form(95));
static SHORT_FORM: LazyLock<FormSheet> = LazyLock::new(|| form(4));
static DAY: LazyLock<DayReport> = LazyLock::new(|| stated(include_str!("../../pencere/specimen/day.json")));
static TICKET: LazyLock<Ticket> = LazyLock::new(|| stated(include_str!("../../pencere/specimen/ticket.json")));

/// With the command's own examples, read anew each time where they are small.
fn paper(name: &str, format: Format) -> Rendered {
    let print = |notice: Notice| {
        let issuer = Issuer::from(&*FACTS);
        let own = notice.coded(&issuer, &WORDS, HOST, &Signer::from_seed([7; 32])).unwrap();
        let notice = own.as_ref().map_or(notice, |facts| notice.about(facts));
        render_notice(&issuer, notice, format, &WORDS).unwrap()
    };
    match name {
        "registration" => {
            print(Notice::Registration(&FACTS, &stated(include_str!("../../pencere/specimen/registration.json"))))
        }
        "payment" => print(Notice::Payment(&FACTS, &stated(include_str!("../../pencere/specimen/payment.json")))),
        "missing" => print(Notice::Missing(&FACTS, &stated(include_str!("../../pencere/specimen/missing.json")))),
        "decision" => print(Notice::Decision(&FACTS, &stated(include_str!("../../pencere/specimen/decision.json")))),
        "ticket" => print(Notice::Ticket(&TICKET)),
        "appointment" => print(Notice::Appointment(&stated(include_str!("../../pencere/specimen/appointment.json")))),
        "day" => print(Notice::Day(&DAY)),
        "form" => render_form_on(format, &SHORT_FORM, &WORDS).unwrap(),
        _ => render_leaflet_on(format, &leaflet(), &WORDS).unwrap(),
    }
}

/// A form with a family so large.
fn form(relatives: i64) -> FormSheet {
    let said = |text: &str| Answer::Given(Said { az: text.to_owned(), own: text.to_owned() });
    let question = |label: &str, text: &str| FormRow::Question { label: Message::new(label), answer: said(text) };
    let mut rows = Vec::new();
    for number in 1..=relatives {
        let title = Message::new("receipt-form-row").number("number", number).number("count", relatives);
        rows.push(FormRow::Repeated(title.term("title", "form-section-family")));
        rows.extend((0..8).map(|_| question("form-relative-surname", "Əbdürrəhmanzadə-Şaripova")));
    }
    FormSheet {
        title: Message::new("trp"),
        code: "TRP-1".into(),
        lang: Lang::Ru,
        on: jiff::civil::date(2026, 11, 22),
        about: "IVANOVA ELENA".into(),
        receipt_number: Some("BAK01-K7-000123-H".into()),
        kind: receipt::Kind::Specimen,
        blank: false,
        photo: true,
        sections: vec![FormSection { title: Message::new("form-section-family"), rows }],
        papers: papers(),
        papers_of_some: Vec::new(),
        declaration: Message::new("trp-declaration"),
    }
}

fn papers() -> Vec<Paper> {
    ["trp-doc-passport", "trp-doc-birth"].map(|id| Paper { name: Message::new(id), marks: Vec::new() }).to_vec()
}

fn leaflet() -> Leaflet {
    let attribute = |name: &str| Message::new(format!("trp.{name}"));
    Leaflet {
        title: Message::new("trp"),
        code: "TRP".into(),
        lang: Lang::Ru,
        on: jiff::civil::date(2026, 11, 22),
        who: attribute("who"),
        needs: vec![Message::new("trp-need-passport"), Message::new("trp-need-stay")],
        papers: papers(),
        papers_of_some: Vec::new(),
        cost: attribute("cost"),
        duration: attribute("duration"),
        legal: attribute("legal"),
        next_steps: vec![Message::new("trp-next-fee")],
        questions: Message::new("reg-next-questions"),
    }
}

#[divan::bench]
fn mint() -> usize {
    qr::mint(&FACTS, HOST, &Signer::from_seed([7; 32])).unwrap().len()
}

#[divan::bench]
fn encode() -> usize {
    qr::svg(&FACTS.qr, "").unwrap().len()
}

#[divan::bench]
fn verify() -> bool {
    verify_text(&FACTS.qr, &KEYS).genuine
}

#[divan::bench]
fn verify_with_paper() -> bool {
    verify_text(&FACTS.qr, &KEYS).with_facts(&FACTS.status_code, &FACTS.printed()).genuine
}

/// The figures of `cargo xtask bench`: how many codes one core makes, draws and verifies a second, and how much more verifying costs
/// than the signature alone.
fn figures() {
    let (signer, bytes) = (Signer::from_seed([7; 32]), [0_u8; 200]);
    let signature = signer.sign_bytes(&bytes);
    let bare = rate(|| usize::from(signer.public_key().verifies(&bytes, &signature)));
    let verified = rate(|| usize::from(verify_text(&FACTS.qr, &KEYS).genuine));
    figure("receipt codes signed", rate(mint), "/s", None);
    figure("receipt codes drawn", rate(encode), "/s", None);
    figure("receipt codes verified", verified, "/s", Some((1_000.0, "more")));
    figure("receipt verified: time / its Ed25519 signature alone", bare / verified, "×", Some((1.5, "less")));
}

/// How often a second, in the best of five rounds.
fn rate(mut work: impl FnMut() -> usize) -> f64 {
    const TIMES: u32 = 500;
    let round = |_| {
        let begun = Instant::now();
        assert!((0..TIMES).all(|_| work() > 0));
        f64::from(TIMES) / begun.elapsed().as_secs_f64()
    };
    (0..5).map(round).fold(0.0, f64::max)
}

fn figure(name: &str, value: f64, unit: &str, goal: Option<(f64, &str)>) {
    let goal = goal.map(|(goal, better)| format!(r#","goal":{goal},"better":"{better}""#)).unwrap_or_default();
    println!(r#"{{"bench":"{name}","value":{value:.3},"unit":"{unit}"{goal}}}"#);
}

fn parse(bytes: &[u8]) -> ParsedFont {
    ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).unwrap()
}

/// The same lines with the same faces, one under the other, and nothing else: no table, no QR code, no tags.
fn plain_pdf(fonts: &[ParsedFont; 2]) -> Vec<u8> {
    let mut document = PdfDocument::new("receipt");
    let [regular, bold] = fonts.each_ref().map(|font| document.add_font(font));
    let mut ops = Vec::new();
    for (index, (text, strong, size)) in LINES.iter().enumerate() {
        let font = PdfFontHandle::External(if *strong { bold.clone() } else { regular.clone() });
        ops.extend([
            Op::StartTextSection,
            Op::SetFont { font, size: Pt(*size) },
            Op::SetTextCursor { pos: Point { x: Pt(40.0), y: Pt(800.0 - 12.0 * index as f32) } },
            Op::ShowText { items: vec![TextItem::Text(text.clone())] },
            Op::EndTextSection,
        ]);
    }
    document.with_pages(vec![PdfPage::new(Mm(210.0), Mm(297.0), ops)]);
    document.save(&PdfSaveOptions::default(), &mut Vec::new())
}

/// The lines of the receipt's first page, read back from its picture for the screen.
fn lines() -> Vec<(String, bool, f32)> {
    let svg = render_a4(&FACTS, &WORDS).unwrap().svg;
    let texts = svg.split("<text x=").skip(1);
    texts
        .map(|part| {
            let (attributes, rest) = part.split_once('>').unwrap();
            let size = attributes.split("font-size=\"").nth(1).unwrap().split('"').next().unwrap();
            (rest.split('<').next().unwrap().to_owned(), attributes.contains("font-weight"), size.parse().unwrap())
        })
        .collect()
}

fn facts() -> Facts {
    let mut facts = Facts {
        receipt_number: "BAK01-K7-000123-H".into(),
        status_code: "K7Q49M2XT6RD".into(),
        token: [0x5a; 16],
        service: "REG".into(),
        service_name: Message::new("reg"),
        office: "BAK01".into(),
        office_name: [(Lang::Ru, "Региональное миграционное управление города Баку".to_owned())].into(),
        device: "BAK01-K7".into(),
        applicant: Applicant { latin: "IVANOVA ELENA".into(), native: Some("Иванова Елена".into()) },
        document: Document::masked("751234567", "RUS"),
        sealed_at: "2026-11-22T10:09:30Z".parse().unwrap(),
        fee: None,
        attachments: ["reg-copy-data-page", "reg-copy-visa-page", "reg-copy-entry-page"].map(Message::new).to_vec(),
        next_steps: vec![
            Message::new("reg-next-answer").date("due", jiff::civil::date(2026, 11, 23)),
            Message::new("reg-next-move"),
            Message::new("reg-next-questions"),
        ],
        offline: true,
        kind: Kind::Original,
        legal_note: None,
        lang: Lang::Ru,
        qr: String::new(),
    };
    facts.qr = qr::mint(&facts, HOST, &Signer::from_seed([7; 32])).unwrap();
    facts
}
