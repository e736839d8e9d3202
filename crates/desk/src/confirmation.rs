//! From the answers of a registration to what its confirmation states. Shared with the command line.

use catalogue::Catalogue;
use domain::answer::{Answers, Value};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use jiff::civil::Date;
use receipt::{Registration, Wording};

/// What was entered in the register on a day; `None` where the answers name no place and no period of stay.
pub fn registration(catalogue: &Catalogue, answers: &Answers, i18n: &I18n, on: Date) -> Option<Registration> {
    let day = |field: &str| answers.get(field)?.as_text()?.parse::<Date>().ok();
    let (from, until) = (day("arrival_date")?, day("stay_until")?);
    answers.get("street")?;
    let place = Lang::ALL.into_iter().map(|lang| (lang, address(catalogue, answers, i18n, lang))).collect();
    Some(Registration { place: Wording::Words(place), host: host(answers), from, until, registered_on: on })
}

fn text<'a>(answers: &'a Answers, field: &str) -> Option<&'a str> {
    answers.get(field).and_then(Value::as_text).filter(|text| !text.is_empty())
}

/// From the district to the flat.
fn address(catalogue: &Catalogue, answers: &Answers, i18n: &I18n, lang: Lang) -> String {
    let plain = |field: &str| text(answers, field).map(str::to_owned);
    let numbered = |id: &str, field: &str| Some(i18n.text(lang, &Message::new(id).text("number", text(answers, field)?)));
    let district = text(answers, "district").and_then(|code| catalogue.reference.districts.get(code));
    let parts = [
        district.map(|names| names[lang as usize].clone()),
        plain("settlement"),
        plain("street"),
        numbered("paper-registration-building", "building"),
        numbered("paper-registration-flat", "flat"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The owner of the dwelling or the organisation.
fn host(answers: &Answers) -> Option<String> {
    let names: Vec<&str> = ["host_surname", "host_given_names"].into_iter().filter_map(|id| text(answers, id)).collect();
    if names.is_empty() { text(answers, "company_name").map(str::to_owned) } else { Some(names.join(" ")) }
}
