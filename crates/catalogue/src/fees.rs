//! Fee tables: amounts by term, speed of the decision and payer, each with its source and the day from which it holds.

use domain::calendar::Confidence;
use jiff::civil::Date;
use serde::Deserialize;

/// All rows of `fees.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeTables {
    #[serde(default)]
    pub rows: Vec<FeeRow>,
}

/// One amount.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeRow {
    /// The table's code, such as `TRP`.
    pub table: String,
    /// The term of the permit; empty where the table has none.
    #[serde(default)]
    pub term: String,
    /// The speed of the decision.
    #[serde(default)]
    pub tier: String,
    /// Who pays: `adult`, `minor`, `student` …
    #[serde(default)]
    pub payer: String,
    pub qepik: i64,
    pub valid_from: Date,
    /// The last day on which it holds; none = still.
    pub valid_to: Option<Date>,
    pub source: String,
    pub confidence: Confidence,
}

impl FeeTables {
    /// Whether there is a table of that code.
    pub fn has(&self, table: &str) -> bool {
        self.rows.iter().any(|row| row.table == table)
    }

    /// The newest row in force on a day, by table and (term, tier, payer).
    pub fn get(&self, table: &str, [term, tier, payer]: [&str; 3], on: Date) -> Option<&FeeRow> {
        let fits = |row: &&FeeRow| {
            row.table == table
                && row.term == term
                && row.tier == tier
                && row.payer == payer
                && row.valid_from <= on
                && row.valid_to.is_none_or(|last| on <= last)
        };
        self.rows.iter().filter(fits).max_by_key(|row| row.valid_from)
    }
}
