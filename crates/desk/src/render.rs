//! From the form engine's answer to what a screen shows: texts in the reader's language, nothing left to decide.

use catalogue::definition::{Field, FieldType, Page, row_of};
use catalogue::{AT_COUNTER, CONFIRMED_SUFFIX, Catalogue, Evaluation, FieldState, PageState, Service, check_label};
use domain::answer::{Answers, Value};
use domain::code::StatusCode;
use domain::lang::Lang;
use domain::message::Message;
use domain::mrz::{self, Check, CheckName, Mrz, PartialDate, Sex};
use domain::names;
use edition::Edition;
use i18n::I18n;
use jiff::civil::Date;
use std::collections::BTreeMap;

use crate::view::{
    CopyView, ErrorView, FieldKind, FieldView, Keyboard, OptionView, PageView, PassportRow, PassportView,
};

/// What every rendering needs.
#[derive(Clone, Copy)]
pub struct Renderer<'a> {
    pub catalogue: &'a Catalogue,
    pub i18n: &'a I18n,
    pub lang: Lang,
    pub today: Date,
}

/// An application with its evaluation, ready to be shown.
pub struct Filled<'a> {
    pub service: &'a Service,
    pub answers: &'a Answers,
    pub evaluation: &'a Evaluation,
    /// What the machine-readable zone said, by field.
    pub zone: BTreeMap<String, Value>,
    /// Small pictures of the copies, as data URLs, by hash.
    pub pictures: &'a BTreeMap<String, String>,
    /// Whether this device has a scanner.
    pub scanner: bool,
}

impl<'a> Renderer<'a> {
    /// Renders with the definitions and words of one edition.
    pub fn new(edition: &'a Edition, lang: Lang, today: Date) -> Self {
        Renderer { catalogue: &edition.catalogue, i18n: &edition.i18n, lang, today }
    }
}

impl Renderer<'_> {
    pub fn text(&self, id: &str) -> String {
        self.i18n.text(self.lang, &Message::new(id))
    }

    pub fn message(&self, message: &Message) -> String {
        self.i18n.text(self.lang, message)
    }

    pub fn attr(&self, id: &str, attribute: &str) -> Option<String> {
        self.i18n.attr(self.lang, id, attribute)
    }

    /// A kiosk page. Errors are shown once the visitor has tried to go on.
    pub fn page(&self, page: &Page, state: &PageState, filled: &Filled<'_>, tried: bool) -> PageView {
        let (id, states) = (&state.id, &state.fields);
        let fields: Vec<FieldView> = states.iter().filter_map(|state| self.field(state, filled, tried)).collect();
        let errors = states.iter().filter(|_| tried).filter_map(|state| self.error(state)).collect();
        let notices = filled.evaluation.notices.iter().filter(|notice| &notice.page == id);
        PageView {
            id: id.clone(),
            title: self.title(page, state),
            hint: self.attr(page.text.get_ref(), "hint"),
            why: self.attr(page.text.get_ref(), "why"),
            removable: state.row.is_some(),
            fields,
            errors,
            notices: notices.map(|notice| self.message(&notice.message)).collect(),
        }
    }

    /// The page's question; a repeated page says which row it is.
    fn title(&self, page: &Page, state: &PageState) -> String {
        let title = page.text.get_ref();
        let Some((row, rows)) = state.row else { return self.text(title) };
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let message = Message::new("desk-row-title").number("number", number(row + 1)).number("count", number(rows));
        self.message(&message.term("title", title))
    }

    /// A field's label; in a repeated page with its row.
    pub fn label(&self, field: &Field, id: &str) -> String {
        match row_of(id) {
            (_, Some(row)) => {
                let number = i64::try_from(row + 1).unwrap_or(i64::MAX);
                self.message(
                    &Message::new("desk-row-label").number("number", number).term("field", field.text.get_ref()),
                )
            }
            _ => self.text(field.text.get_ref()),
        }
    }

    fn error(&self, state: &FieldState) -> Option<ErrorView> {
        let problem = state.problem.as_ref()?;
        Some(ErrorView { field: state.id.clone(), code: problem.id.clone(), text: self.message(problem) })
    }

    /// One field with its answer as typed.
    pub fn field(&self, state: &FieldState, filled: &Filled<'_>, show_error: bool) -> Option<FieldView> {
        let field = filled.service.field(&state.id)?;
        let raw = filled.answers.get(&state.id);
        let text = field.text.get_ref();
        Some(FieldView {
            id: state.id.clone(),
            kind: kind(field.kind),
            label: self.text(text),
            hint: self.attr(text, "hint"),
            value: raw.map(|value| typed(field, value)).unwrap_or_default(),
            values: values(field, filled.answers, &state.id),
            options: self.options(field),
            keyboard: keyboard(field.kind),
            required: state.required,
            max_length: field.limit(),
            from_passport: raw.is_some_and(|value| filled.zone.get(&state.id) == Some(value)),
            error: state.problem.as_ref().filter(|_| show_error).map(|problem| self.message(problem)),
            passport: (field.kind == FieldType::Mrz).then(|| self.passport(filled, &state.id)).flatten(),
            copy: field.kind.is_picture().then(|| copy(raw, filled)),
        })
    }

    /// The options of a choice, a country or a district, sorted for the reader where they have no order of their own.
    pub fn options(&self, field: &Field) -> Vec<OptionView> {
        let reference = &self.catalogue.reference;
        let option = |value: &str, label: String| OptionView { value: value.to_owned(), label, hint: None };
        match field.kind {
            FieldType::Choice | FieldType::MultiChoice => {
                let list = field.list.as_ref().and_then(|list| reference.lists.get(list.get_ref()));
                list.into_iter().flatten().map(|(value, text)| option(value, self.text(text))).collect()
            }
            FieldType::YesNo => vec![option("true", self.text("desk-yes")), option("false", self.text("desk-no"))],
            FieldType::Country => self.countries(),
            FieldType::District => {
                let lang = self.lang as usize;
                self.sorted(reference.districts.iter().map(|(code, names)| option(code, names[lang].clone())).collect())
            }
            _ => Vec::new(),
        }
    }

    /// All countries and special codes by name; the code stands beside it.
    pub fn countries(&self) -> Vec<OptionView> {
        let countries = self.catalogue.reference.countries.values();
        self.sorted(
            countries
                .map(|country| OptionView {
                    value: country.code.clone(),
                    label: country.name(self.lang).to_owned(),
                    hint: Some(country.code.clone()),
                })
                .collect(),
        )
    }

    fn sorted(&self, mut options: Vec<OptionView>) -> Vec<OptionView> {
        options.sort_by_cached_key(|option| names::collation_key(&option.label));
        options
    }

    /// The options of a code list that is not a field's.
    pub fn list(&self, id: &str) -> Vec<OptionView> {
        let list = self.catalogue.reference.lists.get(id);
        let option =
            |(value, text): &(String, String)| OptionView { value: value.clone(), label: self.text(text), hint: None };
        list.into_iter().flatten().map(option).collect()
    }

    /// A canonical answer as people read it.
    pub fn value(&self, field: &Field, value: Option<&Value>) -> String {
        let Some(value) = value.filter(|value| !value.is_empty()) else { return self.text("desk-none") };
        match (field.kind, value) {
            (FieldType::Date, Value::Text(text)) => {
                text.parse().map_or_else(|_| text.clone(), |date| self.i18n.date(self.lang, date))
            }
            (FieldType::PartialDate, Value::Text(text)) => text.parse().map_or_else(
                |_| text.split('-').rev().collect::<Vec<_>>().join("."),
                |date| self.i18n.date(self.lang, date),
            ),
            (FieldType::Money, Value::Number(qepik)) => self.i18n.money(self.lang, *qepik),
            (FieldType::MultiChoice, Value::Many(chosen)) => {
                let options = self.options(field);
                let label = |value: &String| options.iter().find(|option| &option.value == value);
                chosen.iter().filter_map(label).map(|option| option.label.as_str()).collect::<Vec<_>>().join("; ")
            }
            (FieldType::Choice | FieldType::Country | FieldType::District, Value::Text(text)) => {
                let found = self.options(field).into_iter().find(|option| &option.value == text);
                found.map_or_else(|| text.clone(), |option| option.label)
            }
            (FieldType::StatusCode, Value::Text(text)) => {
                text.parse().map_or_else(|_| text.clone(), |code: StatusCode| code.grouped())
            }
            (kind, Value::Text(text)) if kind.is_picture() && text == AT_COUNTER => self.text("desk-at-counter"),
            (FieldType::Signature, _) => self.text("desk-signed"),
            (kind, _) if kind.is_picture() => self.text("desk-copy-arrived"),
            (_, Value::Flag(flag)) => self.text(if *flag { "desk-yes" } else { "desk-no" }),
            (_, Value::Number(number)) => number.to_string(),
            (_, value) => shown(value),
        }
    }

    fn passport(&self, filled: &Filled<'_>, field: &str) -> Option<PassportView> {
        let zone = mrz::parse(filled.answers.get(field)?.as_text()?, self.today).ok()?;
        if zone.format.is_visa() {
            return None;
        }
        let confirmed = confirmed(filled.answers, field);
        let rows = self.passport_rows(&zone, &confirmed);
        let settled = rows.iter().all(|row| row.check_ok != Some(false) || row.confirmed);
        Some(PassportView { rows, lines: zone.lines, settled })
    }

    fn passport_rows(&self, zone: &Mrz, confirmed: &[String]) -> Vec<PassportRow> {
        let partial =
            |date: PartialDate| date.full().map_or_else(|| date.to_string(), |date| self.i18n.date(self.lang, date));
        let country = |code: &str| {
            let known = mrz::country_alpha3(code).and_then(|code| self.catalogue.reference.countries.get(code));
            known.map_or_else(|| code.to_owned(), |country| country.name(self.lang).to_owned())
        };
        let plain = [
            ("surname", "desk-mrz-surname", zone.surname.clone()),
            ("given_names", "desk-mrz-given-names", zone.given_names.clone()),
            ("sex", "desk-mrz-sex", self.sex(zone)),
            ("citizenship", "desk-mrz-citizenship", country(&zone.nationality)),
            ("issuing_state", "desk-mrz-issuing-state", country(&zone.issuing_state)),
        ];
        let plain = plain.into_iter().filter(|(_, _, value)| !value.is_empty()).map(|(id, label, value)| PassportRow {
            id: id.to_owned(),
            label: self.text(label),
            value,
            check_ok: None,
            confirmed: false,
            warning: None,
        });
        let guarded = zone.checks.iter().map(|check| {
            let value = match check.name {
                CheckName::BirthDate => partial(zone.birth_date),
                CheckName::DocumentNumber => zone.document_number.clone(),
                CheckName::ExpiryDate => zone.expiry_date.map(partial).unwrap_or_default(),
                CheckName::PersonalNumber => zone.personal_number.clone(),
                CheckName::Composite => String::new(),
            };
            self.guarded_row(check, value, confirmed)
        });
        plain.chain(guarded).filter(|row| !row.value.is_empty() || row.check_ok == Some(false)).collect()
    }

    fn guarded_row(&self, check: &Check, value: String, confirmed: &[String]) -> PassportRow {
        let label = check_label(check.name);
        let warning = Message::new("desk-mrz-warning").term("field", label);
        PassportRow {
            id: check.name.name().to_owned(),
            label: self.text(label),
            value,
            check_ok: Some(check.ok),
            confirmed: confirmed.iter().any(|name| name == check.name.name()),
            warning: (!check.ok).then(|| self.message(&warning)),
        }
    }

    fn sex(&self, zone: &Mrz) -> String {
        self.text(match zone.sex {
            Some(Sex::Male) => "list-sex-male",
            Some(Sex::Female) => "list-sex-female",
            Some(Sex::Unspecified) | None => "list-sex-unspecified",
        })
    }
}

/// The chosen values of a multiple choice, the confirmed checks of a passport.
fn values(field: &Field, answers: &Answers, id: &str) -> Vec<String> {
    match (field.kind, answers.get(id)) {
        (FieldType::MultiChoice, Some(Value::Many(chosen))) => chosen.clone(),
        (FieldType::MultiChoice, Some(Value::Text(chosen))) if !chosen.is_empty() => vec![chosen.clone()],
        _ => confirmed(answers, id),
    }
}

fn confirmed(answers: &Answers, field: &str) -> Vec<String> {
    match answers.get(&format!("{field}{CONFIRMED_SUFFIX}")) {
        Some(Value::Many(names)) => names.clone(),
        _ => Vec::new(),
    }
}

/// An answer as it stands in an input: an amount in manats.
fn typed(field: &Field, value: &Value) -> String {
    match (field.kind, value) {
        (FieldType::Money, Value::Number(qepik)) => format!("{},{:02}", qepik / 100, qepik % 100),
        _ => shown(value),
    }
}

/// An answer as it stands in an input.
pub fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Many(items) => items.join(", "),
    }
}

fn copy(raw: Option<&Value>, filled: &Filled<'_>) -> CopyView {
    let answer = raw.and_then(Value::as_text);
    CopyView {
        device: filled.scanner,
        picture: answer.and_then(|hash| filled.pictures.get(hash)).cloned(),
        at_counter: answer == Some(AT_COUNTER),
    }
}

fn kind(kind: FieldType) -> FieldKind {
    match kind {
        FieldType::LongText => FieldKind::LongText,
        FieldType::Date => FieldKind::Date,
        FieldType::Country | FieldType::District => FieldKind::Lookup,
        FieldType::PartialDate => FieldKind::PartialDate,
        FieldType::Choice => FieldKind::Choice,
        FieldType::MultiChoice => FieldKind::MultiChoice,
        FieldType::Money => FieldKind::Money,
        FieldType::YesNo => FieldKind::YesNo,
        FieldType::Phone => FieldKind::Phone,
        FieldType::Email => FieldKind::Email,
        FieldType::Mrz => FieldKind::Passport,
        FieldType::Copy => FieldKind::Copy,
        FieldType::Photo => FieldKind::Photo,
        FieldType::Signature => FieldKind::Signature,
        _ => FieldKind::Text,
    }
}

fn keyboard(kind: FieldType) -> Keyboard {
    match kind {
        FieldType::Text | FieldType::LongText | FieldType::Name | FieldType::Country | FieldType::District => {
            Keyboard::Native
        }
        FieldType::LatinName => Keyboard::Latin,
        FieldType::Date
        | FieldType::PartialDate
        | FieldType::WholeNumber
        | FieldType::Money
        | FieldType::PostalCode
        | FieldType::Voen => Keyboard::Digits,
        FieldType::DocumentNumber | FieldType::Fin | FieldType::Mrz | FieldType::StatusCode => Keyboard::Document,
        FieldType::Phone => Keyboard::Phone,
        FieldType::Email => Keyboard::Email,
        FieldType::Choice
        | FieldType::MultiChoice
        | FieldType::YesNo
        | FieldType::Copy
        | FieldType::Photo
        | FieldType::Signature => Keyboard::None,
    }
}
