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
    let numbered =
        |id: &str, field: &str| Some(i18n.text(lang, &Message::new(id).text("number", text(answers, field)?)));
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
    let names: Vec<&str> =
        ["host_surname", "host_given_names"].into_iter().filter_map(|id| text(answers, id)).collect();
    if names.is_empty() { text(answers, "company_name").map(str::to_owned) } else { Some(names.join(" ")) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_registrations_answers_say_where_from_when_and_with_whom() {
        let (catalogue, i18n) = (Catalogue::embedded().unwrap(), I18n::embedded().unwrap());
        let today = date(2026, 11, 22);
        let text = |text: &str| Value::Text(text.to_owned());
        let mut answers = catalogue.sample("REG", 0, today).unwrap().unwrap();
        for (field, value) in [
            ("district", "AZ-GA"),
            ("settlement", ""),
            ("street", "28 May küçəsi"),
            ("building", "14"),
            ("flat", "3"),
            ("host_surname", "Əliyeva"),
            ("host_given_names", "Günəş"),
            ("arrival_date", "2026-11-20"),
            ("stay_until", "2026-12-20"),
        ] {
            answers.insert(field.to_owned(), text(value));
        }
        let stated = registration(&catalogue, &answers, &i18n, today).unwrap();
        let Wording::Words(place) = &stated.place else { panic!("{:?}", stated.place) };
        assert_eq!(place[&Lang::Az], "Gəncə, 28 May küçəsi, ev 14, mənzil 3");
        assert!(place[&Lang::Ru].ends_with("28 May küçəsi, д. 14, кв. 3"), "{place:?}");
        assert_eq!((stated.host.as_deref(), stated.from), (Some("Əliyeva Günəş"), date(2026, 11, 20)));
        assert_eq!((stated.until, stated.registered_on), (date(2026, 12, 20), today));
        answers.remove("street");
        assert_eq!(registration(&catalogue, &answers, &i18n, today), None);
    }
}
