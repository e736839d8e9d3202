//! An event of the feed as a device files it: as the centre wrote it, with the little that it is found by.

use domain::answer::Value;
use jiff::Timestamp;
use serde::de::{Deserializer, Error, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use crate::wire::FeedEvent;

/// A [`FeedEvent`] whose JSON is kept as it came. Reading everything in it waits until somebody opens the case:
/// a counter takes in thousands of cases and looks at a few.
#[derive(Clone, Debug)]
pub struct Told {
    pub head: Head,
    pub json: Box<RawValue>,
}

/// What a case is filed by.
#[derive(Clone, Debug, Deserialize)]
pub struct Head {
    pub application: Uuid,
    pub receipt_number: String,
    pub version: u64,
    /// The name of the state; a newer centre may know states that this version does not.
    pub state: String,
    pub at: Timestamp,
    pub detail: Option<Detail>,
}

/// What a counter finds a case by.
#[derive(Clone, Debug, Deserialize)]
pub struct Detail {
    pub received_at: Timestamp,
    pub token: String,
    pub status_code: String,
    pub answers: Searched,
}

/// The answers that people search in.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Searched {
    pub surname: Option<Value>,
    pub given_names: Option<Value>,
    pub father_name: Option<Value>,
    pub document_number: Option<Value>,
}

impl Searched {
    /// The texts among them.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let all = [&self.surname, &self.given_names, &self.father_name, &self.document_number];
        all.into_iter().flatten().filter_map(Value::as_text)
    }
}

impl Told {
    /// Of an event that is written here.
    ///
    /// # Errors
    /// It is not one.
    pub fn of(event: &impl Serialize) -> serde_json::Result<Told> {
        let json = serde_json::value::to_raw_value(event)?;
        Ok(Told { head: serde_json::from_str(json.get())?, json })
    }
}

/// The event of a case from the JSON it is kept as. What a newer centre says in words that this version does not know costs the detail:
/// the case is still found, with its number and its state. `None` when not even those can be read, as of a state that is unknown here:
/// such a case waits, as it came, for a newer program.
pub fn opened(json: &str) -> Option<FeedEvent> {
    serde_json::from_str(json).ok().or_else(|| {
        let event: FeedEvent<IgnoredAny> = serde_json::from_str(json).ok()?;
        let FeedEvent { application, receipt_number, service, version, state, at, detail: _ } = event;
        Some(FeedEvent { application, receipt_number, service, version, state, at, detail: None })
    })
}

impl<'de> Deserialize<'de> for Told {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Told, D::Error> {
        let json = <Box<RawValue>>::deserialize(deserializer)?;
        let head = serde_json::from_str(json.get()).map_err(D::Error::custom)?;
        Ok(Told { head, json })
    }
}

#[cfg(test)]
mod tests {
    use domain::state::Case;

    use super::*;
    use crate::wire::{CaseDetail, HistoryEntry, HistoryEvent};

    fn event() -> FeedEvent {
        let at = Timestamp::from_second(1_795_000_000).unwrap();
        let answers = [("surname", "ERIKSSON"), ("document_number", "L898902C3"), ("street", "28 May")];
        let answers = answers.map(|(field, text)| (field.to_owned(), Value::Text(text.to_owned())));
        let detail = CaseDetail {
            form_version: 1,
            lang: domain::lang::Lang::Az,
            received_at: at,
            sealed_at: at,
            token: "ab".into(),
            status_code: "K7Q4ABCDEFGH".into(),
            answers: answers.into_iter().chain([("days".to_owned(), Value::Number(3))]).collect(),
            blobs: Vec::new(),
            problems: Vec::new(),
            history: vec![HistoryEntry { at, by: "BAK01-K7".into(), event: HistoryEvent::Sealed }],
            catalogue: None,
        };
        FeedEvent {
            application: Uuid::from_u128(7),
            receipt_number: "BAK01-K7-000001-9".into(),
            service: "REG".into(),
            version: 3,
            state: Case::Submitted,
            at,
            detail: Some(detail),
        }
    }

    #[test]
    fn an_event_is_kept_to_the_letter_and_found_by_its_head() {
        let json = serde_json::to_string(&event()).unwrap();
        let told: Told = serde_json::from_str(&json).unwrap();
        assert_eq!(told.json.get(), json);
        assert_eq!(
            (told.head.application, told.head.version, told.head.state.as_str()),
            (Uuid::from_u128(7), 3, Case::Submitted.name())
        );
        let detail = told.head.detail.unwrap();
        assert_eq!(detail.answers.texts().collect::<Vec<_>>(), ["ERIKSSON", "L898902C3"]);
        assert_eq!(Told::of(&event()).unwrap().json.get(), json);
    }

    #[test]
    fn what_this_version_cannot_read_costs_the_detail_or_the_case_and_never_the_page() {
        let whole = serde_json::to_value(event()).unwrap();
        let mut without_detail = whole.clone();
        without_detail["detail"]["history"] = serde_json::json!([{ "event": "blessed" }]);
        let mut unknown = whole.clone();
        unknown["state"] = "archived".into();
        let page = serde_json::to_string(&[whole, without_detail, unknown]).unwrap();
        let page: Vec<Told> = serde_json::from_str(&page).unwrap();
        let events: Vec<Option<FeedEvent>> = page.iter().map(|told| opened(told.json.get())).collect();
        assert_eq!(events, [Some(event()), Some(FeedEvent { detail: None, ..event() }), None]);
        assert_eq!(page[2].head.state, "archived");
    }

    #[test]
    fn what_is_no_event_is_refused() {
        for json in ["{}", "7", r#"{"application":"7"}"#] {
            assert!(serde_json::from_str::<Told>(json).is_err(), "{json}");
        }
        let mut without = serde_json::to_value(event()).unwrap();
        without["detail"]["answers"] = serde_json::Value::Null;
        assert!(serde_json::from_value::<Told>(without).is_err());
    }
}
