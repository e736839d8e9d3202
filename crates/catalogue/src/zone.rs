//! The machine-readable zone as an answer: its checks, and the fields that it fills.

use std::collections::BTreeMap;

use domain::answer::{Answers, Value};
use domain::message::{Message, Problem};
use domain::mrz::{self, CheckName, Mrz, PartialDate, Sex};
use domain::names;
use jiff::civil::Date;

use crate::definition::{Field, FieldType, Service, ZonePart};
use crate::form::{Evaluation, FieldState};
use crate::reference::Reference;

/// The answer `<field>_confirmed` lists the checks that the visitor confirmed by eye.
pub const CONFIRMED_SUFFIX: &str = "_confirmed";

/// The zone as a valid answer (its lines joined by line feeds), or what is wrong with it: a visa is no passport.
pub(crate) fn parse(field: &Field, raw: &str, answers: &Answers, today: Date) -> Result<Value, Message> {
    let zone = mrz::parse(raw, today).map_err(|error| error.message())?;
    if zone.format.is_visa() {
        return Err(Message::new("error-mrz-visa"));
    }
    let confirmed = confirmed(field.id.get_ref(), answers);
    for check in zone.checks.iter().filter(|check| !check.ok) {
        if !confirmed.iter().any(|name| name == check.name.name()) {
            return Err(Message::new("error-mrz-check").term("field", check_label(check.name)));
        }
    }
    Ok(Value::Text(zone.lines.join("\n")))
}

/// The message that names what a check digit guards.
pub fn check_label(check: CheckName) -> &'static str {
    match check {
        CheckName::DocumentNumber => "desk-mrz-document-number",
        CheckName::BirthDate => "desk-mrz-birth-date",
        CheckName::ExpiryDate => "desk-mrz-expiry-date",
        CheckName::PersonalNumber => "desk-mrz-personal-number",
        CheckName::Composite => "desk-mrz-composite",
    }
}

/// The names of the checks confirmed by eye.
pub(crate) fn confirmed<'a>(field: &str, answers: &'a Answers) -> &'a [String] {
    match answers.get(&format!("{field}{CONFIRMED_SUFFIX}")) {
        Some(Value::Many(names)) => names,
        _ => &[],
    }
}

/// What the service's zone, if it was read, says for each field that it fills: a passport's or card's those of the passport, a
/// visa's those of the visa.
pub fn zone_values(
    service: &Service,
    reference: &Reference,
    answers: &Answers,
    today: Date,
) -> BTreeMap<String, Value> {
    let zone = service
        .fields()
        .filter(|field| field.kind == FieldType::Mrz)
        .find_map(|field| mrz::parse(answers.get(field.id.get_ref())?.as_text()?, today).ok());
    let Some(zone) = zone else { return BTreeMap::new() };
    let fills = |field: &Field| Some((field.id.get_ref().clone(), part(&zone, field.mrz?, reference)?));
    service.fields().filter_map(fills).collect()
}

/// Which of the passport's answers a visa's zone contradicts, if any: then the visa is another person's, or one of both was misread. A name
/// that the visa cut to fit its field is held as a beginning. Its number proves nothing: the issuing state chose whether it is the
/// passport's or the visa's own (ICAO Doc 9303-7, second line, positions 1 to 9).
pub fn visa_disagreement(service: &Service, visa: &Mrz, evaluation: &Evaluation) -> Option<Message> {
    evaluation.fields().find_map(|state| {
        let given = state.value.as_ref()?.as_text()?;
        let field = service.field(&state.id)?;
        let agrees = match field.mrz? {
            ZonePart::Surname => is_name(visa, given, &visa.surname),
            ZonePart::GivenNames => is_name(visa, given, &visa.given_names),
            ZonePart::BirthDate => given.parse::<PartialDate>().is_ok_and(|given| may_be(given, visa.birth_date)),
            _ => true,
        };
        (!agrees).then(|| Message::new("error-mrz-visa-differs").term("field", field.text.get_ref()))
    })
}

fn is_name(zone: &Mrz, given: &str, read: &str) -> bool {
    match zone.name_truncated {
        // Nothing of it fitted in.
        true if read.is_empty() => true,
        true => names::matches_truncated(given, read),
        false => names::matches(given, read),
    }
}

/// Whether two dates may be the same day: a zone may leave parts out, and has two digits of the year.
fn may_be(given: PartialDate, read: PartialDate) -> bool {
    fn same<T: PartialEq>(given: Option<T>, read: Option<T>) -> bool {
        given.zip(read).is_none_or(|(given, read)| given == read)
    }
    let digits = |date: PartialDate| date.year.map(|year| year.rem_euclid(100));
    same(digits(given), digits(read)) && same(given.month, read.month) && same(given.day, read.day)
}

/// The answers that say otherwise than the zone: a name in no spelling that a passport may have of it, anything else in any way.
pub(crate) fn disagreements(
    service: &Service,
    read: &BTreeMap<String, Value>,
    evaluation: &Evaluation,
) -> Vec<Problem> {
    let disagrees = |state: &FieldState| {
        let (read, given) = (read.get(&state.id)?, state.value.as_ref()?);
        let field = service.field(&state.id)?;
        let same = match (field.kind, given, read) {
            (FieldType::Name | FieldType::LatinName, Value::Text(given), Value::Text(read)) => {
                names::matches(given, read)
            }
            _ => given == read,
        };
        let message = Message::new("error-mrz-disagrees").term("field", field.text.get_ref());
        (!same).then(|| Problem::new(&state.id, message))
    };
    evaluation.fields().filter_map(disagrees).collect()
}

fn part(zone: &Mrz, part: ZonePart, reference: &Reference) -> Option<Value> {
    if part.is_of_visa() != zone.format.is_visa() {
        return None;
    }
    let whole_name = |name: &str| (!zone.name_truncated && !name.is_empty()).then(|| name.to_owned());
    let country = |code: &str| {
        let code = mrz::country_alpha3(code)?;
        reference.countries.contains_key(code).then(|| code.to_owned())
    };
    let number = || Some(zone.document_number.clone()).filter(|number| !number.is_empty());
    let expiry = || zone.expiry_date.and_then(PartialDate::full).map(|date| date.to_string());
    // What a check digit of a visa speaks against is typed: nobody is asked to confirm it by eye.
    let fits = |name: CheckName| zone.check(name).is_some_and(|check| check.ok);
    let text = match part {
        ZonePart::Surname => whole_name(&zone.surname),
        ZonePart::GivenNames => whole_name(&zone.given_names),
        ZonePart::BirthDate => birth_date(zone),
        ZonePart::Sex => zone.sex.map(|sex| sex_code(sex).to_owned()),
        ZonePart::DocumentNumber => number(),
        ZonePart::VisaNumber => number().filter(|_| fits(CheckName::DocumentNumber)),
        ZonePart::IssuingState => country(&zone.issuing_state),
        ZonePart::Citizenship => country(&zone.nationality),
        ZonePart::DocumentExpiry => expiry(),
        ZonePart::VisaExpiry => expiry().filter(|_| fits(CheckName::ExpiryDate)),
    };
    text.map(Value::Text)
}

/// The birth date, unless the two digits of the year leave open which century it was: then the visitor is asked.
fn birth_date(zone: &Mrz) -> Option<String> {
    let date = zone.birth_date.full()?;
    zone.birth_date_alternative.is_none().then(|| date.to_string())
}

/// The option of the code list `sex`.
pub fn sex_code(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "M",
        Sex::Female => "F",
        Sex::Unspecified => "X",
    }
}
