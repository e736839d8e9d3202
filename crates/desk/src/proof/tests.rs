use std::collections::BTreeMap;

use domain::state::Case;
use jiff::Timestamp;
use receipt::QrClaims;

use super::*;

#[test]
fn dates_times_and_fees_are_taken_as_printed() {
    let day = jiff::civil::date(2026, 11, 22);
    for typed in ["22.11.2026", " 22/11/2026 ", "22 11 2026", "2026-11-22"] {
        assert_eq!(date(typed), Some(day), "{typed}");
    }
    for wrong in ["", "22.11", "22.11.26", "31.02.2026", "22.11.2026.1", "noon"] {
        assert_eq!(date(wrong), None, "{wrong}");
    }
    assert_eq!(time(" 14:09"), Some(jiff::civil::time(14, 9, 0, 0)));
    assert_eq!(time("9.05"), Some(jiff::civil::time(9, 5, 0, 0)));
    for wrong in ["", "14", "25:00", "14:60", "-1:00"] {
        assert_eq!(time(wrong), None, "{wrong}");
    }
    let fees =
        [("0", 0), ("15", 1_500), ("15,00 ₼", 1_500), ("15.5", 1_550), ("1.015,50", 101_550), ("1.015", 101_500)];
    for (typed, qepik) in fees {
        assert_eq!(fee(typed), Some(qepik), "{typed}");
    }
    for wrong in ["", "-1", "x", "1,2345", "9999999999", ",", "1e3"] {
        assert_eq!(fee(wrong), None, "{wrong}");
    }
}

#[test]
fn a_mask_before_the_last_characters_does_not_matter() {
    let paper = PaperFacts {
        code: "k7q4 9m2x t6rw".into(),
        name: "Ivanova Elena".into(),
        document: "•••• 4567".into(),
        country: "RUS".into(),
        date: "22.11.2026".into(),
        time: "14:09".into(),
        fee: "0".into(),
        ..PaperFacts::default()
    };
    let (code, facts) = printed(&paper).unwrap();
    assert_eq!((code.to_string().as_str(), facts.document.last.as_str()), ("K7Q49M2XT6RW", "4567"));
    let bare = PaperFacts { document: "••••".into(), country: " ".into(), ..paper.clone() };
    let document = printed(&bare).unwrap().1.document;
    assert_eq!((document.last.as_str(), document.country.as_str()), ("", ""), "nothing is printed behind the mask");
    let wrong = |change: fn(&mut PaperFacts)| {
        let mut paper = paper.clone();
        change(&mut paper);
        printed(&paper).unwrap_err().id
    };
    assert_eq!(wrong(|paper| paper.code = "K7Q4 9M2X T6RX".into()), "error-status-code-check");
    assert_eq!(wrong(|paper| paper.name = " ".into()), "error-facts-empty");
    assert_eq!(wrong(|paper| paper.date = "yesterday".into()), "error-facts-date");
    assert_eq!(wrong(|paper| paper.time = "noon".into()), "error-facts-time");
    assert_eq!(wrong(|paper| paper.fee = "much".into()), "error-facts-fee");
}

#[test]
fn what_a_centre_says_of_another_number_is_not_said_of_the_receipt() {
    let claims = QrClaims {
        paper: PaperKind::Receipt,
        device: "BAK01-K7".into(),
        token: [7; 16],
        issued_at: Timestamp::UNIX_EPOCH,
        receipt_number: "BAK01-K7-000123-9".into(),
        service: "REG".into(),
        office: "BAK01".into(),
        facts_mac: [0; 16],
    };
    let verdict = Verdict {
        genuine: false,
        finding: Finding::Revoked,
        reason: Message::new("receipt-verify-revoked"),
        claims: Some(claims),
        facts_match: None,
        as_of: Timestamp::UNIX_EPOCH,
        revoked_at: None,
    };
    let standing = |number: &str| Standing {
        receipt_number: number.to_owned(),
        service: BTreeMap::new(),
        office: BTreeMap::new(),
        submitted_on: jiff::civil::date(2026, 11, 22),
        received_on: jiff::civil::date(2026, 11, 22),
        state: Case::Submitted,
        due: None,
        fee: None,
    };
    assert!(!is_of_another(&verdict, &standing("BAK01-K7-000123-9")));
    assert!(is_of_another(&verdict, &standing("BAK01-K7-000124-7")));
    assert_eq!(verdict.held_otherwise().finding, Finding::OtherFacts);
}

#[test]
fn the_facts_of_other_papers_are_taken_as_printed() {
    let paper = PaperFacts {
        code: "K7Q4 9M2X T6RW".into(),
        name: "Ivanova Elena".into(),
        receipt: "BAK01-K7-000123-9".into(),
        place: "Bakı".into(),
        outcome: "refused".into(),
        number: "SPEC-1".into(),
        date: "27.11.2026".into(),
        papers: "Pasportun surəti\n\n Fotoşəkil \n".into(),
        ..PaperFacts::default()
    };
    let taken =
        |paper: &PaperFacts, kind| typed::typed(paper, kind).map(|(_, facts)| (facts.paper(), facts.canonical()));
    for kind in [PaperKind::Missing, PaperKind::Decision] {
        let (paper_kind, bytes) = taken(&paper, kind).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(paper_kind == kind && text.contains("2026-11-27") && text.contains("IVANOVA ELENA"), "{text}");
        assert_eq!(text.contains("FOTOŞƏKIL"), kind == PaperKind::Missing, "{text}");
    }
    let wrong = |change: fn(&mut PaperFacts), kind| {
        let mut paper = paper.clone();
        change(&mut paper);
        taken(&paper, kind).unwrap_err().id
    };
    assert_eq!(wrong(|paper| paper.outcome.clear(), PaperKind::Decision), "error-facts-outcome");
    assert_eq!(wrong(|paper| paper.from = "27.11.2026".into(), PaperKind::Decision), "error-facts-valid");
    assert_eq!(wrong(|paper| paper.date.clear(), PaperKind::Decision), "error-facts-date");
    assert_eq!(wrong(|paper| paper.name.clear(), PaperKind::Missing), "error-facts-empty");
    assert_eq!(wrong(|paper| paper.papers.clear(), PaperKind::Missing), "error-facts-empty");
    assert_eq!(wrong(|paper| paper.receipt.clear(), PaperKind::Decision), "error-facts-empty");
    assert_eq!(wrong(|paper| paper.place.clear(), PaperKind::Registration), "error-facts-empty");
    assert_eq!(wrong(|_| (), PaperKind::Payment), "error-facts-time");
    assert_eq!(wrong(|_| (), PaperKind::Registration), "error-facts-date");
    assert!(taken(&PaperFacts { date: String::new(), ..paper.clone() }, PaperKind::Missing).is_ok(), "no deadline");
}
