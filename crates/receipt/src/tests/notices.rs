//! All kinds of papers: what their readers and other programs find on them.

use super::samples::{FORMATS, Sample, all, fresh, long, samples, usual};
use super::tools::{drawn, file, run, scanned, text_in_order};
use super::*;
use crate::draw::{Draw, Page, Run};
use crate::font::{Face, checked};
use crate::speaker::Speaker;
use crate::{Format, Issuer, Notice, ReceiptError, Wording, render_notice};

fn written(op: &Draw) -> Option<&Run> {
    match op {
        Draw::Text(run) => Some(run),
        _ => None,
    }
}

/// Every line with the number of its page.
fn runs(sample: &Sample) -> impl Iterator<Item = (usize, &Run)> {
    let pages = sample.pages.iter().enumerate();
    pages.flat_map(|(number, page)| page.ops.iter().filter_map(written).map(move |run| (number, run)))
}

#[test]
fn other_programs_find_nothing_wrong_with_any_paper() {
    for sample in all() {
        let (name, file) = (&sample.name, file(&sample.rendered));
        let said = run("qpdf", &["--check"], &file.path);
        assert!(said.contains("No syntax or stream encoding errors"), "{name}: {said}");
        let info = run("pdfinfo", &["-rawdates"], &file.path);
        let line = |key: &str| info.lines().find_map(|line| line.strip_prefix(key)).map(str::trim).unwrap_or_default();
        assert_eq!(line("Tagged:"), "yes", "{name}: {info}");
        assert_eq!(line("Pages:"), sample.rendered.pages.to_string(), "{name}");
        assert_eq!((line("Title:"), line("CreationDate:")), (sample.title.as_str(), sample.made), "{name}");
        assert_eq!(line("Metadata Stream:"), "yes", "{name}: {info}");
        let fonts = run("pdffonts", &[], &file.path);
        for row in fonts.lines().skip(2) {
            let columns: Vec<&str> = row.split_whitespace().rev().collect();
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{name}: {row}");
        }
    }
}

/// What stands in the page's parts, and their ends.
fn read_out(page: &Page) -> impl Iterator<Item = &Draw> {
    let mut open = false;
    page.ops.iter().filter(move |op| {
        match op {
            Draw::Begin { .. } => open = true,
            Draw::End => open = false,
            _ => {}
        }
        open || matches!(op, Draw::End)
    })
}

/// What a screen reader says is what stands on the paper, in the order that it is laid out in; and a program that
/// knows nothing of the structure reads the same, with the heads and feet that are repeated.
#[test]
fn every_letter_is_read_out_in_order() {
    for sample in all() {
        let tree = run("pdfinfo", &["-struct-text"], &file(&sample.rendered).path);
        let said = tree.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
        let said: Vec<&str> = said.flat_map(str::split_whitespace).collect();
        let mut written = String::new();
        for op in sample.pages.iter().flat_map(read_out) {
            match op {
                Draw::Text(run) => written.push_str(&format!("{}{}", run.text, if run.space { " " } else { "" })),
                _ => written.push(' '),
            }
        }
        let written: Vec<&str> = written.split_whitespace().collect();
        assert_eq!(said, written, "{}", sample.name);
        let text = text_in_order(&file(&sample.rendered).path);
        let drawn: Vec<&str> = runs(sample).flat_map(|(_, run)| run.text.split_whitespace()).collect();
        assert_eq!(text.split_whitespace().collect::<Vec<_>>(), drawn, "{}", sample.name);
    }
}

#[test]
fn nothing_leaves_the_paper_or_covers_anything_else() {
    for sample in all() {
        clear(&sample.name, &sample.pages);
    }
}

/// Every line stands within the margins and over no other.
pub fn clear(name: &str, pages: &[Page]) {
    for page in pages {
        let margin = if page.width > 300.0 { 51.0 } else { 11.3 };
        let own: Vec<&Run> = page.ops.iter().filter_map(written).collect();
        for run in &own {
            let inside = run.x >= margin && run.x + run.width <= page.width - margin + 0.1;
            assert!(inside, "{name}: {run:?}");
            assert!(run.baseline > 10.0 && run.baseline < page.height - 10.0, "{name}: {run:?}");
        }
        for (first, one) in own.iter().enumerate() {
            for other in &own[first + 1..] {
                assert!(!overlap(boxed(one), boxed(other)), "{name}: {one:?} and {other:?}");
            }
        }
    }
}

/// Left, top, right and bottom of a line's letters.
fn boxed(run: &Run) -> [f32; 4] {
    [run.x, run.baseline - run.size * 0.72, run.x + run.width, run.baseline + run.size * 0.22]
}

/// Of two such boxes.
fn overlap(one: [f32; 4], other: [f32; 4]) -> bool {
    one[0] < other[2] - 0.05 && other[0] < one[2] - 0.05 && one[1] < other[3] - 0.05 && other[1] < one[3] - 0.05
}

#[test]
fn nothing_touches_the_quiet_zone() {
    for sample in all() {
        let mut codes = 0;
        for page in &sample.pages {
            for (place, op) in page.ops.iter().enumerate() {
                let Draw::Qr { x, y, module, runs } = op else { continue };
                codes += 1;
                let side = f32::from(runs.iter().map(|run| run.column + run.length).max().unwrap()) * module;
                let quiet = 4.0 * module - 0.2;
                let zone = [x - quiet, y - quiet, x + side + quiet, y + side + quiet];
                assert!(zone[0] > 0.0 && zone[2] < page.width && zone[1] > 0.0, "{}", sample.name);
                for other in &page.ops {
                    let edges = match other {
                        Draw::Text(run) => boxed(run),
                        Draw::Rect { x, y, width, height, grey } if *grey < 1.0 => [*x, *y, x + width, y + height],
                        Draw::Frame { x, y, width, height, .. } => [*x, *y, x + width, y + height],
                        _ => continue,
                    };
                    assert!(!overlap(zone, edges), "{}: {other:?}", sample.name);
                }
                let behind = page.ops.iter().position(|op| matches!(op, Draw::Watermark { .. }));
                let white = |op: &Draw| covers(op, zone);
                let hidden = behind.is_none_or(|behind| page.ops[behind..place].iter().any(white));
                assert!(hidden, "{}: the mark behind the page reaches the code", sample.name);
            }
        }
        assert_eq!(codes, usize::from(sample.qr.is_some()), "{}", sample.name);
    }
}

/// Whether it is paper white over all of a zone.
fn covers(op: &Draw, zone: [f32; 4]) -> bool {
    let Draw::Rect { x, y, width, height, grey } = op else { return false };
    *grey >= 1.0 && *x <= zone[0] && *y <= zone[1] && x + width >= zone[2] && y + height >= zone[3]
}

#[test]
fn a_phone_reads_every_code_from_fine_and_from_coarse_paper() {
    for sample in samples(&long(), long_facts) {
        let Some(qr) = &sample.qr else { continue };
        for (dpi, depth) in [("150", "-gray"), ("203", "-mono")] {
            let (_file, picture) = drawn(&sample.rendered, dpi, "-png", depth);
            assert_eq!(&scanned(&picture), qr, "{} {dpi}", sample.name);
        }
    }
}

#[test]
fn a_table_repeats_its_heads_and_keeps_amounts_in_line() {
    for sample in samples(&long(), long_facts).iter().filter(|sample| sample.name.starts_with("day")) {
        if sample.format == Format::Thermal {
            assert_eq!(sample.pages.len(), 1);
            continue;
        }
        assert!(sample.pages.len() > 3, "{}", sample.name);
        let mark = ["(davamı)", "(continued)", "(продолжение)"][sample.lang as usize];
        let head = i18n().get(sample.lang, "paper-payment-amount");
        for (index, page) in sample.pages.iter().enumerate() {
            let on_page: Vec<&Run> = runs(sample).filter(|(at, _)| *at == index).map(|(_, run)| run).collect();
            let rows = on_page.iter().filter(|run| run.text.contains("SPEC1-S1-0")).count();
            let last = index + 1 == sample.pages.len();
            let enough = if last { rows != 1 } else { rows > 5 };
            assert!(enough, "{}: page {index} has {rows} rows", sample.name);
            assert!(rows == 0 || on_page.iter().any(|run| run.text == head), "{} {index}", sample.name);
            assert!(
                index == 0 || rows == 0 || on_page.iter().any(|run| run.text.contains(mark)),
                "{} {index}",
                sample.name
            );
            assert!(page.ops.len() > 10);
        }
        let rows: Vec<(usize, f32)> = runs(sample)
            .filter(|(_, run)| run.text.contains("SPEC1-S1-0"))
            .map(|(page, run)| (page, run.baseline))
            .collect();
        let is_sum = |text: &str| text.contains(",00") || text.contains(".00");
        let edges: Vec<f32> = runs(sample)
            .filter(|(page, run)| is_sum(&run.text) && rows.contains(&(*page, run.baseline)))
            .map(|(_, run)| run.x + run.width)
            .collect();
        assert_eq!(edges.len(), rows.len(), "{}", sample.name);
        assert!(edges.iter().all(|edge| (edge - edges[0]).abs() < 0.01), "{}: {edges:?}", sample.name);
    }
}

/// Rows of a table never stand on a page without the names of their columns.
#[test]
fn every_page_of_a_table_has_its_head() {
    let mut broken = std::collections::BTreeSet::new();
    for sample in all().iter().filter(|sample| sample.format == Format::A4) {
        let has_cells = |page: &&Page| page.ops.iter().any(|op| matches!(op, Draw::Cell { .. }));
        for (index, page) in sample.pages.iter().filter(has_cells).enumerate() {
            let named = page.ops.iter().filter_map(written).any(|run| run.face == Face::Bold && run.size == 8.6);
            assert!(named, "{} {index}", sample.name);
            if index > 0 {
                broken.insert(sample.name.split(' ').next().unwrap());
            }
        }
    }
    assert!(broken.contains("day") && broken.contains("missing"), "{broken:?}");
}

#[test]
fn every_page_says_which_of_how_many_it_is() {
    for sample in all().iter().filter(|sample| sample.format == Format::A4) {
        let speaker = Speaker::to_applicant(i18n(), sample.lang);
        let pages = i64::try_from(sample.pages.len()).unwrap();
        for (page, number) in sample.pages.iter().zip(1_i64..) {
            let label = Message::new("receipt-page").number("page", number).number("pages", pages);
            let label = speaker.say(&label).unwrap().replace('\u{a0}', " ");
            let said = page.ops.iter().filter_map(written).any(|run| run.text.contains(&label));
            assert!(said, "{}: {label}", sample.name);
        }
    }
    for kind in ["form", "day", "decision", "missing"] {
        assert!(all().iter().any(|sample| sample.name.starts_with(kind) && sample.pages.len() > 1), "{kind}");
    }
}

#[test]
fn sums_are_added_up() {
    let stated = usual();
    assert_eq!(stated.payment.total(), 3_040);
    assert_eq!(stated.day.total(), stated.day.payments.iter().map(|taken| taken.qepik).sum::<i64>());
    let sample = samples(&stated, facts).into_iter().find(|sample| sample.name == "payment A4 az").unwrap();
    assert!(runs(&sample).any(|(_, run)| run.text == "30,40 ₼" && run.size > 20.0));
}

#[test]
fn no_sum_is_torn() {
    let stated = long();
    let sums = [("payment", stated.payment.total()), ("day", stated.day.total())];
    for sample in samples(&stated, long_facts) {
        for (_, sum) in sums.iter().filter(|(name, _)| sample.name.split(' ').next() == Some(*name)) {
            let sum = checked(&i18n().money(sample.lang, *sum)).unwrap().replace('\u{a0}', " ");
            assert!(runs(&sample).any(|(_, run)| run.text == sum && run.size < 12.0), "{}: {sum}", sample.name);
        }
    }
}

#[test]
fn a_usual_paper_is_one_page() {
    for sample in samples(&usual(), facts) {
        let most = match sample.name.split(' ').next().unwrap() {
            _ if sample.format == Format::Thermal => 1,
            "receipt" | "ticket" | "appointment" | "registration" | "payment" | "missing" => 1,
            // Nine relatives.
            "form" => 5,
            // Forty payments, each in two languages.
            "day" => 4,
            _ => 2,
        };
        assert!(sample.rendered.pages <= most, "{}: {} pages", sample.name, sample.rendered.pages);
    }
}

/// What keeps a paper on one page is taken from its spaces, never from its letters.
#[test]
fn a_paper_that_is_kept_on_one_page_has_no_smaller_letters() {
    let roomy = Facts { kind: Kind::Original, ..facts(Lang::Az) };
    let sizes = |facts: &Facts| {
        let stated = usual();
        let issuer = Issuer::from(facts);
        let own = coded(&issuer, Notice::Payment(facts, &stated.payment)).unwrap();
        let content = Notice::Payment(&own, &stated.payment).content(&issuer, i18n()).unwrap();
        let pages = crate::layout::a4(&content).unwrap();
        assert_eq!(pages.len(), 1);
        let sizes = pages[0].ops.iter().filter_map(written).map(|run| run.size.to_bits());
        sizes.collect::<std::collections::BTreeSet<u32>>()
    };
    let close = sizes(&Facts { kind: Kind::Specimen, ..facts(Lang::Ru) });
    assert!(sizes(&roomy).is_subset(&close), "{close:?}");
}

#[test]
fn all_prints_have_ids_of_their_own_and_the_same_bytes_each_time() {
    let (first, second) = (all(), fresh());
    let id = |sample: &Sample| {
        let trailer = run("qpdf", &["--show-object=trailer"], &file(&sample.rendered).path);
        trailer[trailer.find("/ID").unwrap()..].to_owned()
    };
    let ids: std::collections::BTreeSet<String> = first.iter().map(id).collect();
    assert_eq!(ids.len(), first.len());
    for (one, other) in first.iter().zip(&second) {
        assert_eq!(one.rendered, other.rendered, "{}", one.name);
    }
}

#[test]
fn the_readers_language_comes_first_and_azerbaijani_beneath() {
    for (name, own, az) in [
        ("payment A4 ru", "Квитанция об оплате", "Ödəniş qəbzi"),
        ("decision Thermal en", "Notice of decision", "Qərar barədə bildiriş"),
        ("missing A4 en", "List of missing documents", "Çatışmayan sənədlərin siyahısı"),
    ] {
        let sample = samples(&usual(), facts).into_iter().find(|sample| sample.name == name).unwrap();
        let place = |text: &str| runs(&sample).position(|(_, run)| run.text.contains(text)).expect(text);
        assert!(place(own) < place(az), "{name}");
    }
    let sample = samples(&usual(), facts).into_iter().find(|sample| sample.name == "ticket A4 az").unwrap();
    assert!(!runs(&sample).any(|(_, run)| run.text.contains("ticket") || run.text.contains("Талон")));
}

#[test]
fn what_the_font_lacks_is_an_error_before_anything_is_drawn() {
    let mut stated = usual();
    let odd = |text: &str| Wording::Words([(Lang::Az, text.to_owned())].into());
    stated.registration.place = odd("王");
    stated.payment.payer.name = "王".into();
    stated.missing.papers[0].name = odd("王");
    stated.decision.reasons = vec![odd("王")];
    stated.ticket.number = "王".into();
    stated.appointment.place = odd("王");
    stated.day.cashier = "王".into();
    let facts = facts(Lang::En);
    for (name, notice) in stated.notices(&facts) {
        for format in FORMATS {
            let result = render_notice(&Issuer::from(&facts), notice, format, i18n());
            assert!(matches!(result, Err(ReceiptError::MissingGlyph { character: '王' })), "{name}");
        }
    }
}

#[test]
fn words_in_one_language_stand_once_and_are_composed() {
    let mut ticket = usual().ticket;
    ticket.service = Wording::Words([(Lang::Az, "Gu\u{308}nəs\u{327}".to_owned())].into());
    let facts = facts(Lang::Ru);
    let content = Notice::Ticket(&ticket).content(&Issuer::from(&facts), i18n()).unwrap();
    let service = &content.rows[0].values[0];
    assert_eq!((service.text.as_str(), service.lang, service.second.is_none()), ("Günəş", Lang::Az, true));
}
