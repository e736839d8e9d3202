use jiff::civil::{Date, date};

use super::*;

mod composing;
mod dates;
mod properties;
mod slips;
mod specimens;

/// The day on which the tests read their zones.
const TODAY: Date = date(2026, 11, 22);

const TD3: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const TD2: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
const TD1: &str = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
const MRV_A: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<";
const MRV_B: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<";
const AZE_PASSPORT: &str = "P<AZEMAMMADOVA<<AYGUN<<<<<<<<<<<<<<<<<<<<<<<\nC012345672AZE9003152F33031485ABC12D<<<<<<<60";
const AZE_CARD: &str = "I<AZEAA123456785ABC12D<<<<<<<<\n9003152F3303148AZE<<<<<<<<<<<8\nMAMMADOVA<<AYGUN<<<<<<<<<<<<<<";

const SPECIMENS: [&str; 7] = [TD3, TD2, TD1, MRV_A, MRV_B, AZE_PASSPORT, AZE_CARD];

fn read(input: &str) -> Mrz {
    parse(input, TODAY).unwrap_or_else(|error| panic!("{error}: {input}"))
}

/// The names of the checks that fail.
fn failing(mrz: &Mrz) -> Vec<&'static str> {
    mrz.checks.iter().filter(|check| !check.ok).map(|check| check.name.name()).collect()
}

fn suggestion(mrz: &Mrz, name: CheckName) -> Option<&str> {
    mrz.check(name)?.suggestion.as_deref()
}
