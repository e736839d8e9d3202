//! What follows from answers: computed values, the fee, the papers, the time for the decision, a calculator's results.

use std::sync::Arc;

use domain::answer::{Answers, Value};
use domain::calendar::Confidence;
use domain::message::Message;
use jiff::civil::{Date, date};

use super::catalogue;
use crate::block::Blocks;
use crate::definition::Kind;
use crate::{Evaluation, FeeState, ResultState, evaluate, load};

const TODAY: Date = date(2026, 11, 23);

fn answers(given: &[(&str, &str)]) -> Answers {
    given.iter().map(|(field, text)| ((*field).to_owned(), Value::from(*text))).collect()
}

fn on(service: &str, given: &[(&str, &str)], today: Date) -> Evaluation {
    catalogue().evaluate(service, &answers(given), today).unwrap()
}

fn evaluated(service: &str, given: &[(&str, &str)]) -> Evaluation {
    on(service, given, TODAY)
}

#[test]
fn a_fee_is_open_then_known_or_unknown() {
    assert_eq!(evaluated("TRP", &[]).fee, FeeState::Open);
    let mut given = vec![("birth_date", "1990-01-01"), ("ground", "45.1.8"), ("term_asked", "y1")];
    assert_eq!(evaluated("TRP", &given).fee, FeeState::Open);
    given.push(("speed", "wd15"));
    let known = evaluated("TRP", &given).fee;
    assert_eq!(known.qepik(), Some(16_000));
    assert!(matches!(known, FeeState::Known { confidence: Confidence::A, ref source, .. } if !source.is_empty()));
    assert_eq!(evaluated("DUTY", &[]).fee, FeeState::Unknown);
    assert_eq!(evaluated("DUTY", &[]).fee.qepik(), None);
    assert_eq!(evaluated("REG", &[]).fee.qepik(), Some(0));
    assert_eq!(evaluated("DUP", &[("dup_kind", "permanent")]).fee, FeeState::Open);
    assert_eq!(evaluated("DUP", &[("dup_kind", "permanent"), ("dup_reason", "lost")]).fee, FeeState::Unknown);
}

/// An answer that becomes hidden, or wrong, takes the fee with it.
#[test]
fn a_fee_follows_the_answers() {
    let fee = |ground: &str, term: &str| {
        let given = [("birth_date", "1990-01-01"), ("ground", ground), (term, "y1"), ("speed", "wd20")];
        evaluated("TRP", &given).fee
    };
    assert_eq!(fee("45.1.8", "term_asked").qepik(), Some(12_000));
    assert_eq!(fee("45.1.2", "term_asked"), FeeState::Open, "an investor answers another question");
    assert_eq!(fee("45.1.2", "term_investor").qepik(), Some(12_000));
    assert_eq!(fee("nope", "term_asked").qepik(), Some(12_000), "no ground, and the ordinary question");
}

#[test]
fn the_time_for_the_decision_is_the_first_that_fits() {
    let within = |given: &[(&str, &str)]| evaluated("TRP", given).answer_within;
    assert_eq!(within(&[]), None);
    assert_eq!(within(&[("speed", "wd15")]).as_deref(), Some("R-TRP-15WD"));
    assert_eq!(within(&[("speed", "wd20")]).as_deref(), Some("R-TRP-20WD"));
    assert_eq!(evaluated("REG", &[]).answer_within.as_deref(), Some("R-REG-ANSWER"));
}

fn papers(given: &[(&str, &str)]) -> Vec<String> {
    evaluated("TRP", given).documents.into_iter().map(|paper| paper.text).collect()
}

#[test]
fn papers_follow_the_answers() {
    let adult = papers(&[("birth_date", "1990-01-01"), ("ground", "45.1.1")]);
    let has = |papers: &[String], paper: &str| papers.iter().any(|it| it == paper);
    assert!(has(&adult, "trp-doc-proof-relative") && has(&adult, "trp-doc-consent") && has(&adult, "trp-doc-fee"));
    assert!(!has(&adult, "trp-doc-birth") && !has(&adult, "trp-doc-proof-study"));
    let minor = papers(&[("birth_date", "2015-01-01"), ("ground", "45.1.9")]);
    assert!(has(&minor, "trp-doc-birth") && has(&minor, "trp-doc-proof-study") && !has(&minor, "trp-doc-consent"));
    // MC 46.2-1 and 46.6: neither proof nor dwelling papers nor the fee.
    let exempt = papers(&[("birth_date", "1990-01-01"), ("ground", "45.1.10-1")]);
    let left_out = ["trp-doc-stay", "trp-doc-dwelling", "trp-doc-giver", "trp-doc-giver-identity", "trp-doc-fee"];
    assert!(left_out.into_iter().all(|paper| !has(&exempt, paper)), "{exempt:?}");
    assert!(!exempt.iter().any(|paper| paper.starts_with("trp-doc-proof")), "{exempt:?}");
    // MC 46.7: the Alat free economic zone.
    let zone = [("birth_date", "1990-01-01"), ("ground", "45.1.7-1"), ("work_case", "free_zone")];
    assert!(!has(&papers(&zone), "trp-doc-dwelling") && has(&papers(&zone), "trp-doc-fee"));
    let photos = evaluated("TRP", &[]).documents.into_iter().find(|paper| paper.text == "trp-doc-photos").unwrap();
    assert_eq!((photos.copies, photos.source.as_str()), (2, "MC 46.1.8"));
}

#[test]
fn every_paper_says_where_it_comes_from() {
    for service in catalogue().services() {
        for paper in &service.documents {
            assert!(!paper.source.is_empty(), "{} {}", service.id, paper.text.get_ref());
        }
    }
}

const LADDER: &str = r#"
id = "T"
version = 1
valid_from = "2024-01-01"
kind = "answer"
text = "t"
group = "answer"
icon = "clock"
order = 1
channel = "kiosk"
legal_basis = "MC 1"
fee = { qepik = 0, confidence = "A", source = "MC 1" }
[[computed]]
id = "third"
value = "add_days(second, 1)"
[[computed]]
id = "first"
value = "a == '' ? '' : add_days(a, 1)"
[[computed]]
id = "second"
value = "add_days(first, 1)"
[[computed]]
id = "due_day"
value = "due('R-EXT-1WD', a)"
[[documents]]
text = "t-paper"
when = "due('R-EXT-1WD', a) > today"
source = "MC 2"
[[results]]
when = "third > today"
text = "t-third"
args = { day = "third" }
source = "MC 3"
[[results]]
when = "first != a"
text = "t-first"
args = { day = "first" }
source = "MC 3"
[[results]]
when = "today < due('R-EXT-1WD', a)"
text = "t-due"
args = { day = "due('R-EXT-1WD', a)" }
rule = "R-EXT-1WD"
next = "T"
[[results]]
when = "b != ''"
text = "t-text"
args = { day = "add_days(b, 1)" }
source = "MC 4"
[[sections]]
id = "s"
text = "t-s"
[[sections.pages]]
id = "p"
text = "t-p"
[[sections.pages.fields]]
id = "a"
type = "date"
text = "t-a"
[[sections.pages.fields]]
id = "b"
type = "text"
text = "t-b"
"#;

fn ladder(given: &[(&str, &str)]) -> Evaluation {
    let reference = Arc::clone(&catalogue().reference);
    let service = load::service("t.toml", LADDER, &reference, &Blocks::new()).unwrap();
    evaluate::evaluate(&service, &reference, &answers(given), TODAY)
}

fn texts(results: &[ResultState]) -> Vec<&str> {
    results.iter().map(|result| result.message.id.as_str()).collect()
}

/// Computed values build on each other in whatever order they are written, and are answers only once they are.
#[test]
fn computed_values_wait_for_their_answers() {
    assert_eq!(texts(&ladder(&[]).results), [] as [&str; 0]);
    let given = ladder(&[("a", "2026-11-25")]);
    assert_eq!(given.results[0].message, Message::new("t-third").date("day", date(2026, 11, 28)));
    assert_eq!(texts(&given.results), ["t-third", "t-first", "t-due"]);
    assert_eq!(texts(&ladder(&[("a", "2026-11-32")]).results), [] as [&str; 0], "a wrong answer is none");
}

#[test]
fn a_missing_calendar_year_is_said_as_a_warning() {
    let given = ladder(&[("a", "2027-12-30"), ("b", "not a date")]);
    let due = &given.results[2];
    assert_eq!(due.message, Message::new("error-calendar-missing").text("year", "2028"));
    assert!(due.warning);
    assert_eq!(due.source.as_ref().unwrap().rule.as_deref(), Some("R-EXT-1WD"));
    // What one expression met is not told in the place of another.
    assert_eq!(texts(&given.results), ["t-third", "t-first", "error-calendar-missing", "t-text"]);
    assert!(given.documents.is_empty());
}

#[test]
fn calculators_say_that_a_year_is_missing() {
    let given = [("what", "trp"), ("speed_trp", "wd15"), ("accepted_date", "2027-12-20")];
    let results = on("CALC-DUE", &given, date(2027, 12, 22)).results;
    let missing: Vec<_> = results.iter().filter(|result| result.message.id == "error-calendar-missing").collect();
    let [missing] = missing.as_slice() else { panic!("said once: {results:#?}") };
    assert_eq!(missing.message, Message::new("error-calendar-missing").text("year", "2028"));
    assert!(missing.warning);
}

#[test]
fn a_calculator_answers_with_its_source() {
    let given = [("what", "trp"), ("speed_trp", "wd15"), ("accepted_date", "2026-11-02")];
    let in_time = &evaluated("CALC-DUE", &given).results[0];
    assert_eq!(in_time.message, Message::new("calc-due-result").date("last", date(2026, 11, 25)));
    assert!(!in_time.warning);
    let source = in_time.source.as_ref().unwrap();
    assert_eq!((source.rule.as_deref(), source.confidence), (Some("R-TRP-15WD"), Confidence::A));
    let late = &on("CALC-DUE", &given, date(2026, 11, 26)).results[0];
    assert_eq!(
        (late.message.id.as_str(), late.next.as_deref(), late.warning),
        ("calc-due-result-passed", Some("APPEAL"), true)
    );
}

/// However far the answers have come, no sentence is shown without what it must say.
#[test]
fn no_result_and_no_notice_lacks_an_argument() {
    for service in catalogue().services() {
        for seed in 0..2 {
            let Some(whole) = catalogue().sample(&service.id, seed, TODAY).unwrap() else { continue };
            let mut part = Answers::new();
            for next in std::iter::once(None).chain(whole.into_iter().map(Some)).step_by(usize::from(seed % 2 == 1) + 1)
            {
                part.extend(next);
                whole_sentences(&service.id, &part);
            }
        }
    }
}

fn whole_sentences(service: &str, part: &Answers) {
    let definition = catalogue().service(service).unwrap();
    let evaluation = catalogue().evaluate(service, part, TODAY).unwrap();
    for result in evaluation.results {
        let wanted = definition.results.iter().filter(|rule| *rule.text.get_ref() == result.message.id);
        let fits = wanted.map(|rule| rule.args.len()).any(|wanted| wanted == result.message.args.len());
        assert!(fits || result.message.id.starts_with("error-"), "{service}: {result:?} with {part:?}");
    }
    for notice in evaluation.notices {
        let wanted = definition.notices.iter().filter(|rule| *rule.text.get_ref() == notice.message.id);
        let fits = wanted.map(|rule| rule.args.len()).any(|wanted| wanted == notice.message.args.len());
        assert!(fits, "{service}: {notice:?} with {part:?}");
    }
}

/// An application tells no results, an answer always tells something in the end.
#[test]
fn answers_answer() {
    for service in catalogue().services() {
        let Some(whole) = catalogue().sample(&service.id, 5, TODAY).unwrap() else { panic!("{}", service.id) };
        let results = catalogue().evaluate(&service.id, &whole, TODAY).unwrap().results;
        assert_eq!(results.is_empty(), service.kind != Kind::Answer, "{} with {whole:?}", service.id);
        assert!(results.iter().all(|result| result.source.is_some()), "{} with {whole:?}", service.id);
    }
}
