//! Reference data that the definitions point to: countries, districts, code lists, rules, working calendars.

use std::collections::BTreeMap;

use domain::calendar::WorkingCalendar;
use domain::lang::Lang;
use domain::rule::RuleBook;
use serde::Deserialize;

use crate::fees::FeeTables;

/// A country or an ICAO special code, by its alpha-3 key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-3 or the ICAO code, upper case.
    pub code: String,
    /// ISO 3166-1 alpha-2; empty for ICAO's special codes.
    pub alpha2: String,
    names: [String; 3],
}

impl Country {
    /// The name in a language, from CLDR.
    pub fn name(&self, lang: Lang) -> &str {
        &self.names[lang as usize]
    }
}

/// All reference data of a catalogue.
#[derive(Clone, Debug)]
pub struct Reference {
    pub countries: BTreeMap<String, Country>,
    /// ISO 3166-2:AZ code → names in az, en, ru.
    pub districts: BTreeMap<String, [String; 3]>,
    /// List id → option values with their text ids, in the order of the file.
    pub lists: BTreeMap<String, Vec<(String, String)>>,
    pub rules: RuleBook,
    pub fees: FeeTables,
    pub calendar: WorkingCalendar,
}

/// Reads `countries.toml`: `AFG = ["AF", az, en, ru]`.
pub fn countries(source: &str) -> Result<BTreeMap<String, Country>, toml::de::Error> {
    let rows: BTreeMap<String, [String; 4]> = toml::from_str(source)?;
    Ok(rows
        .into_iter()
        .map(|(code, [alpha2, az, en, ru])| (code.clone(), Country { code, alpha2, names: [az, en, ru] }))
        .collect())
}

/// Reads `districts.toml`: `AZ-BA = [az, en, ru]`.
pub fn districts(source: &str) -> Result<BTreeMap<String, [String; 3]>, toml::de::Error> {
    toml::from_str(source)
}

/// Reads `lists.toml`, keeping the order of the options.
pub fn lists(source: &str) -> Result<BTreeMap<String, Vec<(String, String)>>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(transparent)]
    struct Ordered(#[serde(deserialize_with = "ordered")] Vec<(String, String)>);
    let lists: BTreeMap<String, Ordered> = toml::from_str(source)?;
    Ok(lists.into_iter().map(|(id, list)| (id, list.0)).collect())
}

fn ordered<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, String)>, D::Error> {
    struct Pairs;
    impl<'de> serde::de::Visitor<'de> for Pairs {
        type Value = Vec<(String, String)>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a table of option values and text ids")
        }

        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut pairs = Vec::new();
            while let Some(pair) = map.next_entry()? {
                pairs.push(pair);
            }
            Ok(pairs)
        }
    }
    deserializer.deserialize_map(Pairs)
}
