//! The application form and the leaflet: what stands on them, and what never happens to them.

use jiff::civil::Date;
use proptest::prelude::*;

use super::samples::FORMATS;
use super::tools::{file, run, text};
use super::*;
use crate::draw::{Draw, Page, Role};
use crate::{
    Answer, FormRow, FormSection, FormSheet, Leaflet, Paper, ReceiptError, Rendered, Said, form, layout, leaflet,
    render_form, render_form_on, render_leaflet,
};

const TODAY: Date = date(2026, 11, 22);

fn said(az: &str, own: &str) -> Answer {
    Answer::Given(Said { az: az.into(), own: own.into() })
}

fn question(label: &str, answer: Answer) -> FormRow {
    FormRow::Question { label: Message::new(label), answer }
}

fn papers() -> Vec<Paper> {
    let marks = vec![
        Message::new("desk-document-copies").number("count", 2),
        Message::new("desk-document-notarised"),
        Message::new("desk-document-original"),
    ];
    vec![
        Paper { name: Message::new("trp-doc-passport"), marks: Vec::new() },
        Paper { name: Message::new("trp-doc-birth"), marks },
    ]
}

fn repeated(number: i64, rows: usize) -> Vec<FormRow> {
    let title = Message::new("receipt-form-row").number("number", number).number("count", 9);
    let mut all = vec![FormRow::Repeated(title.term("title", "form-section-family"))];
    all.extend((0..rows).map(|_| question("form-relative-surname", said("Əliyeva", "Əliyeva"))));
    all
}

/// An invented person's form.
pub fn sheet(lang: Lang) -> FormSheet {
    let passport = vec![
        question("form-surname", said("IVANOVA", "IVANOVA")),
        question("form-sex", said("Qadın", "Женский")),
        question("form-email", Answer::None),
    ];
    let family = (1..=9).flat_map(|number| repeated(number, 6)).collect();
    FormSheet {
        title: Message::new("trp"),
        code: "TRP-1".into(),
        lang,
        on: TODAY,
        about: "IVANOVA ELENA".into(),
        receipt_number: Some("BAK01-K7-000123-H".into()),
        kind: Kind::Specimen,
        blank: false,
        photo: true,
        sections: vec![
            FormSection { title: Message::new("form-section-passport"), rows: passport },
            FormSection { title: Message::new("form-section-family"), rows: family },
        ],
        papers: papers(),
        papers_of_some: Vec::new(),
        declaration: Message::new("trp-declaration"),
    }
}

/// A second form says that it is a copy, with its number, as a receipt does.
#[test]
fn a_copy_of_a_form_says_so_on_either_paper() {
    let plain = |text: &str| text.replace('\u{a0}', " ");
    for lang in Lang::ALL {
        let [original, copy] = [Kind::Original, Kind::numbered(2)].map(|kind| FormSheet { kind, ..sheet(lang) });
        let unmarked = form::Content::of(&original, i18n()).unwrap();
        assert!(unmarked.head.mark.is_none() && unmarked.head.watermark.is_none() && unmarked.notes.is_empty());
        let marked = form::Content::of(&copy, i18n()).unwrap();
        let mark = marked.head.mark.as_ref().unwrap();
        assert!(mark.text.contains('2') && marked.head.watermark.is_none() && marked.notes.len() == 1, "{lang}");
        for format in FORMATS {
            let svg = |sheet| plain(&render_form_on(format, sheet, i18n()).unwrap().svg);
            let mark = plain(&mark.text);
            assert!(svg(&copy).contains(&mark) && !svg(&original).contains(&mark), "{format:?} {lang}");
        }
    }
}

pub fn paper_to_take(lang: Lang) -> Leaflet {
    let attribute = |name: &str| Message::new(format!("trp.{name}"));
    Leaflet {
        title: Message::new("trp"),
        code: "TRP".into(),
        lang,
        on: TODAY,
        who: attribute("who"),
        needs: vec![Message::new("trp-need-passport"), Message::new("trp-need-stay")],
        papers: papers(),
        papers_of_some: papers(),
        cost: attribute("cost"),
        duration: attribute("duration"),
        legal: attribute("legal"),
        next_steps: vec![Message::new("receipt-leaflet-start-kiosk"), Message::new("trp-next-fee")],
        questions: Message::new("reg-next-questions"),
    }
}

/// Twelve papers, and names as long as they come.
fn many_papers() -> Vec<Paper> {
    papers().iter().cycle().take(12).cloned().collect()
}

/// The same form with everything long that can be long.
pub fn long_sheet(lang: Lang) -> FormSheet {
    let mut sheet = sheet(lang);
    let name = long_facts(lang).applicant.latin;
    sheet.sections[0].rows.insert(0, question("form-surname", said(&name, &name)));
    sheet.about = name;
    (sheet.papers, sheet.papers_of_some) = (many_papers(), many_papers());
    sheet
}

/// The same leaflet with everything long that can be long.
pub fn long_leaflet(lang: Lang) -> Leaflet {
    Leaflet { papers: many_papers(), papers_of_some: many_papers(), ..paper_to_take(lang) }
}

fn pages(sheet: &FormSheet) -> Vec<Page> {
    layout::form(&form::Content::of(sheet, i18n()).unwrap()).unwrap()
}

/// The lines of a page, decoration included.
fn lines<'a>(page: &'a Page) -> Vec<&'a str> {
    let text = |op: &'a Draw| match op {
        Draw::Text(run) => Some(run.text.as_str()),
        _ => None,
    };
    page.ops.iter().filter_map(text).collect()
}

/// Blank forms and forms with a long answer on both papers, with their names; the state language stands first.
pub fn files() -> Vec<(String, Lang, Vec<u8>)> {
    let mut files = Vec::new();
    for (lang, format) in Lang::ALL.into_iter().flat_map(|lang| FORMATS.map(|format| (lang, format))) {
        let mut blank = sheet(lang);
        blank.sections[0].rows = vec![question("form-surname", Answer::Room), question("form-email", Answer::WideRoom)];
        let mut long = sheet(lang);
        long.sections[0].rows.push(question("form-surname", said(&"uzun söz ".repeat(300), &"uzun söz ".repeat(300))));
        for (name, sheet) in [("blank form", blank), ("long form", long)] {
            let pdf = render_form_on(format, &sheet, i18n()).unwrap().pdf;
            files.push((format!("{name} {format:?} {lang}"), Lang::Az, pdf));
        }
    }
    files
}

fn flat(rendered: &Rendered) -> String {
    text(&file(rendered).path).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_state_language_comes_first_on_a_form_and_the_readers_on_a_leaflet() {
    let form = flat(&render_form(&sheet(Lang::Ru), i18n()).unwrap());
    let place = |text: &str| form.find(text).unwrap_or_else(|| panic!("{text}: {form}"));
    assert!(place("Müvəqqəti yaşamaq üçün icazə") < place("Разрешение на временное проживание"));
    assert!(place("Qadın") < place("Женский"));
    for text in ["NÜMUNƏ", "BAK01-K7-000123-H", "TRP-1", "Fotoşəkil", "2 nüsxə", "İmza"] {
        place(text);
    }
    let leaflet = flat(&render_leaflet(&paper_to_take(Lang::Ru), i18n()).unwrap());
    let place = |text: &str| leaflet.find(text).unwrap_or_else(|| panic!("{text}: {leaflet}"));
    assert!(place("Что вам понадобится") < place("Sizə nə lazımdır"));
    for text in ["(012) 919", "заверено нотариально", "notariat qaydasında", "22.11.2026"] {
        place(text);
    }
}

#[test]
fn azerbaijani_stands_alone_for_those_who_read_it() {
    for rendered in
        [render_form(&sheet(Lang::Az), i18n()).unwrap(), render_leaflet(&paper_to_take(Lang::Az), i18n()).unwrap()]
    {
        let words = flat(&rendered);
        assert!(!words.contains("Application form") && !words.contains("Documents") && !words.contains("Документ"));
        assert!(words.contains("Müvəqqəti yaşamaq üçün icazə"), "{words}");
    }
}

#[test]
fn every_letter_of_an_answer_can_be_copied() {
    let alphabet = ["AaBbCcÇçDdEeƏəFfGgĞğHhXx", "IıİiJjKkQqLlMmNnOoÖöPp", "ЭэЮюЯяЪъЫыЁё", "№«»“”’–—…₼"];
    for lang in Lang::ALL {
        let mut sheet = sheet(lang);
        sheet.sections[0].rows.extend(alphabet.map(|text| question("form-surname", said(text, text))));
        let words = flat(&render_form(&sheet, i18n()).unwrap());
        for part in alphabet {
            assert!(words.contains(part), "{part} in {words}");
        }
    }
}

/// The same form is printed again on another day.
#[test]
fn a_form_of_another_day_has_an_id_of_its_own() {
    let id = |on: Date| {
        let rendered = render_form(&FormSheet { on, ..sheet(Lang::En) }, i18n()).unwrap();
        let trailer = run("qpdf", &["--show-object=trailer"], &file(&rendered).path);
        (trailer[trailer.find("/ID").unwrap()..].to_owned(), rendered.pdf)
    };
    assert_eq!(id(TODAY), id(TODAY));
    assert_ne!(id(TODAY).0, id(date(2026, 11, 23)).0);
}

#[test]
fn what_the_font_lacks_is_an_error_on_sheets_too() {
    let mut bad = sheet(Lang::En);
    bad.sections[0].rows.push(question("form-surname", said("王", "王")));
    assert!(matches!(render_form(&bad, i18n()), Err(ReceiptError::MissingGlyph { character: '王' })));
    let mut bad = paper_to_take(Lang::En);
    bad.needs.push(Message::new("no-such-sentence"));
    assert!(matches!(render_leaflet(&bad, i18n()), Err(ReceiptError::Words(_))));
}

#[test]
fn decomposed_answers_are_composed() {
    let mut decomposed = sheet(Lang::Az);
    let answer = said("Gu\u{308}nəs\u{327}", "Gu\u{308}nəs\u{327}");
    decomposed.sections[0].rows.push(question("form-surname", answer));
    assert!(lines(&pages(&decomposed)[0]).contains(&"Günəş"));
}

#[test]
fn a_table_repeats_its_head_and_keeps_each_repetition_whole() {
    let pages = pages(&sheet(Lang::En));
    assert!(pages.len() > 2, "{}", pages.len());
    assert!(lines(&pages[1]).iter().any(|line| line.contains("2. Ailə (davamı)")), "{:?}", lines(&pages[1]));
    for page in &pages {
        let bands = lines(page).iter().filter(|line| line.starts_with("Ailə · ")).count();
        let answers = lines(page).iter().filter(|line| **line == "Əliyeva").count();
        assert_eq!(answers, bands * 6, "{:?}", lines(page));
    }
    let parts = pages.iter().flat_map(|page| &page.ops);
    let headings = parts.filter(|op| matches!(op, Draw::Begin { role: Role::Heading, .. })).count();
    assert_eq!(headings, 4, "a repeated head is no second heading");
}

#[test]
fn the_signature_never_stands_alone() {
    for rows in 0..30 {
        let mut sheet = sheet(Lang::En);
        sheet.sections[1].rows =
            (0..rows).map(|_| question("form-relative-surname", said("Əliyeva", "Əliyeva"))).collect();
        sheet.sections.retain(|section| !section.rows.is_empty());
        let pages = pages(&sheet);
        let last = lines(pages.last().unwrap());
        assert!(last.contains(&"İmza") && last.iter().any(|line| line.contains("Sənədlər")), "{rows}: {last:?}");
    }
}

#[test]
fn a_screen_reader_meets_tables() {
    let rendered = render_form(&sheet(Lang::En), i18n()).unwrap();
    let tree = run("pdfinfo", &["-struct"], &file(&rendered).path);
    for element in ["H1", "H2", "H3", "Table", "TR", "TH", "TD"] {
        assert!(tree.lines().any(|line| line.trim().starts_with(element)), "{element}: {tree}");
    }
    assert_eq!(tree.lines().filter(|line| line.trim() == "TR").count(), 3 + 9 * 6 + 2, "{tree}");
}

#[test]
fn a_blank_form_has_room_and_boxes() {
    let mut blank = sheet(Lang::Ru);
    blank.blank = true;
    let yes_no = Answer::Options(["desk-yes", "desk-no"].map(Message::new).to_vec());
    blank.sections[0].rows = vec![
        question("form-surname", Answer::Room),
        question("form-relative-together", yes_no),
        question("form-email", Answer::WideRoom),
    ];
    let pages = pages(&blank);
    let words = lines(&pages[0]);
    assert!(words.contains(&"Bəli") && words.contains(&"Да") && !words.contains(&"—"), "{words:?}");
    assert!(words.iter().any(|line| line.starts_with("Çap hərfləri ilə")), "{words:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Nothing leaves the page, whatever the answer, however long and with or without spaces.
    #[test]
    fn any_answer_fits_on_the_form(text in "[A-ZƏĞŞÇÖÜİЁЩWa-zəı' -]{1,2000}", solid in any::<bool>(), lang in 0usize..3) {
        let text = if solid { text.replace([' ', '-'], "W") } else { text };
        let mut sheet = sheet(Lang::ALL[lang]);
        sheet.about = text.clone();
        sheet.sections.truncate(1);
        sheet.sections[0].rows.insert(1, question("form-surname", said(&text, &text)));
        let narrow = layout::thermal_form(&form::Content::of(&sheet, i18n()).unwrap()).unwrap();
        for page in pages(&sheet).into_iter().chain(narrow) {
            let margin = if page.width > 300.0 { 40.0 } else { 11.2 };
            for op in &page.ops {
                if let Draw::Text(run) = op {
                    prop_assert!(run.x >= margin && run.x + run.width <= page.width - margin, "{run:?}");
                    prop_assert!(run.baseline > 15.0 && run.baseline < page.height - 8.0, "{run:?}");
                }
            }
        }
    }
}

/// A leaflet grows smaller before it grows longer.
#[test]
fn a_leaflet_is_as_short_as_it_can_be() {
    let mut leaflet = paper_to_take(Lang::Ru);
    let count = |leaflet: &Leaflet| layout::leaflet(&leaflet::Content::of(leaflet, i18n()).unwrap()).unwrap().len();
    leaflet.papers_of_some.clear();
    assert_eq!(count(&leaflet), 1);
    leaflet.needs = vec![Message::new("trp-need-passport"); 30];
    assert_eq!(count(&leaflet), 2);
}
