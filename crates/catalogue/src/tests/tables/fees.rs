//! Every row of the tariffs, through the services that ask for it; amounts in manat.

use domain::answer::{Answers, Value};
use jiff::civil::{Date, date};

use crate::FeeState;
use crate::tests::catalogue;

const TODAY: Date = date(2026, 11, 23);
const ADULT: &str = "1990-03-14";
const MINOR: &str = "2015-03-14";

/// What a service's fee is with these answers; `days_asked` is a number.
fn fee(service: &str, given: &[(&str, &str)]) -> FeeState {
    let value = |text: &str| text.parse().map_or_else(|_| Value::from(text), Value::Number);
    let answers: Answers = given.iter().map(|(field, text)| ((*field).to_owned(), value(text))).collect();
    catalogue().evaluate(service, &answers, TODAY).unwrap().fee
}

/// Compares in qəpik: an amount, or none where nobody could confirm one.
#[track_caller]
fn costs(case: &str, service: &str, given: &[(&str, &str)], manats: Option<i64>) {
    let found = fee(service, given);
    match manats {
        Some(manats) => assert_eq!(found.qepik(), Some(manats * 100), "{service}, {case}"),
        None => assert_eq!(found, FeeState::Unknown, "{service}, {case}"),
    }
}

/// Term, then adult in 15 and in 20 working days, minor in 15 and in 20.
const TRP: [(&str, [i64; 4]); 7] = [
    ("m3", [40, 30, 25, 15]),
    ("m6", [80, 60, 50, 30]),
    ("y1", [160, 120, 100, 60]),
    ("m18", [240, 180, 150, 90]),
    ("y2", [320, 240, 200, 120]),
    ("m30", [400, 300, 250, 150]),
    ("y3", [480, 360, 300, 180]),
];

/// Who pays, at which speed, in the order of the columns.
const COLUMNS: [(&str, &str); 4] = [(ADULT, "wd15"), (ADULT, "wd20"), (MINOR, "wd15"), (MINOR, "wd20")];

#[test]
fn temporary_residence() {
    for (term, amounts) in TRP {
        for ((born, speed), manats) in COLUMNS.into_iter().zip(amounts) {
            let case = format!("{term} {speed} born {born}");
            let base = [("birth_date", born), ("speed", speed)];
            // An investor may ask for every term, others for a year at first and for two years afterwards.
            for service in ["TRP", "TRP-EXT"] {
                let investor = [base[0], base[1], ("ground", "45.1.2"), ("term_investor", term)];
                costs(&case, service, &investor, Some(manats));
            }
            let others = [base[0], base[1], ("ground", "45.1.8"), ("term_asked", term)];
            let terms_first = ["m3", "m6", "y1"];
            let terms_extension = ["m3", "m6", "y1", "m18", "y2"];
            if terms_first.contains(&term) {
                costs(&case, "TRP", &others, Some(manats));
            }
            if terms_extension.contains(&term) {
                costs(&case, "TRP-EXT", &others, Some(manats));
            } else {
                assert_eq!(fee("TRP-EXT", &others), FeeState::Open, "{case} cannot be asked for");
            }
        }
    }
}

#[test]
fn temporary_residence_of_students() {
    let cases = [("y1", "wd15", 60), ("y1", "wd20", 40), ("y2", "wd15", 120), ("y2", "wd20", 80)];
    for (term, speed, manats) in cases {
        for (school, born) in [("higher", ADULT), ("specialised", ADULT), ("higher", MINOR)] {
            let student = [
                ("birth_date", born),
                ("ground", "45.1.9"),
                ("school_kind", school),
                ("term_asked", term),
                ("speed", speed),
            ];
            costs(&format!("student {term} {speed}"), "TRP-EXT", &student, Some(manats));
            if term == "y1" {
                costs(&format!("student {term} {speed}"), "TRP", &student, Some(manats));
            }
        }
    }
    // Terms without a row of their own, and schools that the reduction does not name: the ordinary amounts.
    let ordinary = [("higher", "m6", 80), ("higher", "m3", 40), ("vocational", "y1", 160), ("general", "y1", 160)];
    for (school, term, manats) in ordinary {
        let pupil = [
            ("birth_date", ADULT),
            ("ground", "45.1.9"),
            ("school_kind", school),
            ("term_asked", term),
            ("speed", "wd15"),
        ];
        costs(&format!("{school} {term}"), "TRP", &pupil, Some(manats));
    }
}

#[test]
fn temporary_residence_without_a_fee() {
    for ground in ["45.1.10-1", "45.1.10-2"] {
        for term in ["m3", "m6", "y1"] {
            for (born, speed) in COLUMNS {
                let exempt = [("birth_date", born), ("ground", ground), ("term_asked", term), ("speed", speed)];
                costs(&format!("{ground} {term} {speed}"), "TRP", &exempt, Some(0));
                costs(&format!("{ground} {term} {speed}"), "TRP-EXT", &exempt, Some(0));
            }
        }
    }
}

#[test]
fn extension_of_stay() {
    let cases =
        [(ADULT, "wd1", [50, 100]), (ADULT, "wd3", [30, 60]), (MINOR, "wd1", [30, 60]), (MINOR, "wd3", [15, 30])];
    for (born, speed, [to_thirty, to_sixty]) in cases {
        for (days, manats) in [("1", to_thirty), ("30", to_thirty), ("31", to_sixty), ("60", to_sixty)] {
            let given = [("birth_date", born), ("days_asked", days), ("speed", speed)];
            costs(&format!("{days} days {speed} born {born}"), "EXT", &given, Some(manats));
        }
    }
    costs("61 days", "EXT", &[("birth_date", ADULT), ("days_asked", "61"), ("speed", "wd1")], None);
}

/// The fee of an adult is due on the eighteenth birthday and not on the day before it.
#[test]
fn eighteen_is_an_adult() {
    for (born, payer) in [("2008-11-23", 0), ("2008-11-24", 2)] {
        let trp = [("birth_date", born), ("ground", "45.1.8"), ("term_asked", "y1"), ("speed", "wd15")];
        costs(born, "TRP", &trp, Some([160, 120, 100, 60][payer]));
        costs(born, "PRP", &[("birth_date", born)], Some([300, 0, 150][payer]));
        costs(born, "EXT", &[("birth_date", born), ("days_asked", "1"), ("speed", "wd1")], Some([50, 0, 30][payer]));
    }
}

#[test]
fn work_permit() {
    let cases = [("wd10", [700, 900, 1400]), ("wd15", [500, 700, 1200]), ("wd20", [350, 600, 1000])];
    for (speed, amounts) in cases {
        for (term, manats) in ["m3", "m6", "y1"].into_iter().zip(amounts) {
            let given = [("exemption", "none"), ("term", term), ("speed", speed)];
            costs(&format!("{term} {speed}"), "WP", &given, Some(manats));
            costs(&format!("{term} {speed}"), "WP-EXT", &given, Some(manats));
        }
    }
    costs("liberated territories", "WP-EXT", &[("term", "y2"), ("speed", "wd20")], None);
}

#[test]
fn work_permit_re_issued() {
    for reason in ["identity_data", "employer_name", "lost", "transfer"] {
        costs(reason, "WP-CHG", &[("change_reason", reason)], Some(0));
    }
    costs("reorganisation", "WP-CHG", &[("change_reason", "reorganisation")], None);
}

#[test]
fn permanent_residence() {
    for service in ["PRP", "PRP-EXT"] {
        costs("adult", service, &[("birth_date", ADULT)], Some(300));
        costs("minor", service, &[("birth_date", MINOR)], Some(150));
        assert_eq!(fee(service, &[]), FeeState::Open);
    }
}

#[test]
fn a_card_in_place_of_another() {
    costs("lost temporary card", "DUP", &[("dup_kind", "temporary"), ("dup_reason", "lost")], Some(10));
    let unknown = [("permanent", "lost"), ("temporary", "damaged"), ("temporary", "changed"), ("permanent", "damaged")];
    for (kind, reason) in unknown {
        costs(reason, "DUP", &[("dup_kind", kind), ("dup_reason", reason)], None);
    }
}

/// No amount stands in the data that the tests above do not know, and none from before its day.
#[test]
fn nothing_else_costs_anything() {
    let rows = &catalogue().reference.fees.rows;
    let count = |table: &str| rows.iter().filter(|row| row.table == table).count();
    let expected = [("TRP", 7 * 4 + 4 + 7 * 2), ("EXT", 8), ("WP", 9), ("WP-CHG", 4), ("PRP", 2), ("DUP", 1)];
    assert_eq!(expected.map(|(table, _)| (table, count(table))), expected);
    assert_eq!(rows.len(), expected.iter().map(|(_, rows)| rows).sum::<usize>());
    let fees = &catalogue().reference.fees;
    assert_eq!(fees.get("TRP", ["m3", "wd15", "adult"], date(2019, 11, 15)), None);
    assert_eq!(fees.get("TRP", ["m3", "wd15", "adult"], date(2019, 11, 16)).map(|row| row.qepik), Some(4_000));
}
