//! Reading what a packet carries: the kind is written first, so what follows is read as what it is. Only of a map in another order,
//! which another maker's packets may have, everything is kept until the kind is known.

use std::fmt;

use ciborium::Value;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use crate::wire::{Act, Application, Content};

const KIND: &str = "kind";

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Application,
    Act,
}

/// As [`Content`], in any order.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum AnyOrder {
    Application(Box<Application>),
    Act(Act),
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Content, D::Error> {
        deserializer.deserialize_map(KindFirst)
    }
}

struct KindFirst;

impl<'de> Visitor<'de> for KindFirst {
    type Value = Content;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an application or an act, with its kind")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Content, A::Error> {
        let first: String = map.next_key()?.ok_or_else(|| A::Error::missing_field(KIND))?;
        if first != KIND {
            return in_any_order(first, map);
        }
        Ok(match map.next_value()? {
            Kind::Application => Content::Application(Box::deserialize(MapAccessDeserializer::new(map))?),
            Kind::Act => Content::Act(Act::deserialize(MapAccessDeserializer::new(map))?),
        })
    }
}

fn in_any_order<'de, A: MapAccess<'de>>(first: String, mut map: A) -> Result<Content, A::Error> {
    let mut entries = vec![(Value::Text(first), map.next_value()?)];
    while let Some(entry) = map.next_entry()? {
        entries.push(entry);
    }
    Ok(match Value::Map(entries).deserialized().map_err(A::Error::custom)? {
        AnyOrder::Application(application) => Content::Application(application),
        AnyOrder::Act(act) => Content::Act(act),
    })
}

#[cfg(test)]
mod tests {
    use domain::answer::Value as Answer;
    use domain::lang::Lang;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::wire::{Action, Decision};

    fn application() -> Content {
        let answers = [("days", Answer::Number(3)), ("purpose", Answer::Many(vec!["work".into()]))];
        Content::Application(Box::new(Application {
            service: "REG".into(),
            form_version: 2,
            catalogue: "a".repeat(64),
            lang: Lang::Ru,
            receipt_number: "BAK01-K7-000001-9".into(),
            status_code: "K7Q4ABCDEFGH".into(),
            token: "b".repeat(32),
            answers: answers.map(|(field, answer)| (field.to_owned(), answer)).into(),
            blobs: Vec::new(),
        }))
    }

    fn act() -> Content {
        let action = Action::Decided { decision: Decision::Refuse, reasons: vec!["no-visa".into()], note: "ə".into() };
        Content::Act(Act { case: Uuid::from_u128(9), base_version: 4, staff: "leyla".into(), action })
    }

    /// What each maker writes is the same map, whatever its order.
    fn shuffled(content: &Content, turn: usize) -> Vec<u8> {
        let Value::Map(mut entries) = Value::serialized(content).unwrap() else { panic!("no map") };
        assert_eq!(entries[0].0, Value::Text(KIND.into()), "the kind is written first");
        let turn = turn % entries.len();
        entries.rotate_left(turn);
        let mut bytes = Vec::new();
        ciborium::into_writer(&Value::Map(entries), &mut bytes).unwrap();
        bytes
    }

    proptest! {
        #[test]
        fn content_is_read_in_any_order(turn in 0_usize..12, decided: bool) {
            let content = if decided { act() } else { application() };
            let read: Content = ciborium::from_reader(&*shuffled(&content, turn)).unwrap();
            prop_assert_eq!(&read, &content);
            let json = serde_json::to_string(&content).unwrap();
            prop_assert_eq!(serde_json::from_str::<Content>(&json).unwrap(), content);
        }
    }

    #[test]
    fn what_has_no_kind_or_another_one_is_refused() {
        for json in ["{}", r#"{"kind":"letter"}"#, r#"{"kind":"act"}"#, r#"{"service":"REG"}"#, "[]", "7"] {
            assert!(serde_json::from_str::<Content>(json).is_err(), "{json}");
        }
    }
}
