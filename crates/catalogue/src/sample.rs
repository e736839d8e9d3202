//! Example answers: invented, valid, made from the definition alone. For integrators, demonstrations and tests.

use std::collections::BTreeSet;

use domain::answer::{Answers, Value};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::AT_COUNTER;
use crate::catalogue::{Catalogue, CatalogueError};
use crate::definition::{Field, FieldType};
use crate::form::{Evaluation, FieldState};

/// How often an answer that does not fit is drawn anew before the answers around it are.
const DRAWS: usize = 60;
/// How often everything is begun again.
const ATTEMPTS: u64 = 40;
/// Days from today that dates are drawn from; the first fits a birth.
const DAYS: [i32; 22] = [
    -12_000, -9_000, -4_000, -2_000, -1_200, -800, -400, -200, -95, -40, -20, -10, -5, -2, 0, 1, 10, 25, 45, 130, 400,
    1_500,
];

impl Catalogue {
    /// Answers that seal as they are, the same for the same seed; optional questions are answered every other time.
    ///
    /// # Errors
    /// An unknown service, or `None` within when no answers were found.
    pub fn sample(&self, service: &str, seed: u64, today: Date) -> Result<Option<Answers>, CatalogueError> {
        for attempt in 0..ATTEMPTS {
            let mut draw = Draw { state: seed.wrapping_mul(1_000_003).wrapping_add(attempt), today, catalogue: self };
            if let Some(answers) = draw.fill(service)? {
                return Ok(Some(answers));
            }
        }
        Ok(None)
    }
}

/// A stream of drawn values.
struct Draw<'a> {
    state: u64,
    today: Date,
    catalogue: &'a Catalogue,
}

impl Draw<'_> {
    fn fill(&mut self, service: &str) -> Result<Option<Answers>, CatalogueError> {
        let mut answers = Answers::new();
        let mut left: BTreeSet<String> = BTreeSet::new();
        let mut evaluation = self.catalogue.evaluate(service, &answers, self.today)?;
        loop {
            let open =
                |field: &&FieldState| field.problem.is_some() || (field.value.is_none() && !left.contains(&field.id));
            let Some(next) = evaluation.fields().find(open).cloned() else { break };
            if !next.required && next.problem.is_none() && self.below(2) == 0 {
                left.insert(next.id);
                continue;
            }
            match self.answer(service, &next.id, &mut answers)? {
                Some(after) => evaluation = after,
                None => return Ok(None),
            }
        }
        let problems = self.catalogue.check(service, &answers, self.today)?;
        Ok(problems.is_empty().then_some(evaluation.canonical()))
    }

    /// Draws until nothing is wrong that was right before: how the form stands then, or `None` when nothing fits.
    fn answer(&mut self, service: &str, id: &str, answers: &mut Answers) -> Result<Option<Evaluation>, CatalogueError> {
        let Some(field) = self.catalogue.service(service).and_then(|service| service.field(id)).cloned() else {
            return Ok(None);
        };
        if field.kind == FieldType::Mrz {
            answers.remove(id);
            return self.catalogue.evaluate(service, answers, self.today).map(Some);
        }
        let mut drawn = Vec::new();
        for _ in 0..DRAWS {
            let value = self.value(&field);
            // What did not fit once does not fit now.
            if drawn.contains(&value) {
                continue;
            }
            answers.insert(id.to_owned(), value.clone());
            let evaluation = self.catalogue.evaluate(service, answers, self.today)?;
            if !spoiled(&evaluation, id, answers) {
                return Ok(Some(evaluation));
            }
            drawn.push(value);
        }
        Ok(None)
    }

    fn value(&mut self, field: &Field) -> Value {
        match field.kind {
            FieldType::YesNo => Value::Flag(self.below(2) == 1),
            FieldType::WholeNumber => self.number(field, 3),
            FieldType::Money => self.number(field, 30_000_000),
            FieldType::MultiChoice => Value::Many(vec![self.option(field)]),
            _ => Value::Text(self.text(field)),
        }
    }

    /// Small numbers are likelier, the bounds possible.
    fn number(&mut self, field: &Field, step: i64) -> Value {
        let min = field.min.unwrap_or(0);
        let max = field.max.unwrap_or(min + step * 4).min(min + step * 4).max(min);
        let width = u64::try_from(max - min).unwrap_or(0) + 1;
        Value::Number(min + i64::try_from(self.below(width)).unwrap_or(0))
    }

    fn text(&mut self, field: &Field) -> String {
        match field.kind {
            FieldType::Text | FieldType::LongText => self.pick(&["Nizami küçəsi", "Sınaq", "Örnək 12", "Xəzər"]),
            FieldType::Name => self.pick(&["Əliyeva", "Günəş", "Çingizov", "Şəhla"]),
            FieldType::LatinName => self.pick(&["SPECIMEN", "ANNA MARIA", "OGUZ", "LEYLA"]),
            FieldType::Date => self.date(),
            FieldType::PartialDate => self.pick(&["1998", "2014-05", "2019-11-03"]),
            FieldType::Choice => self.option(field),
            FieldType::Country => self.pick(&["TUR", "GEO", "RUS", "KAZ", "IND", "AZE"]),
            FieldType::District => self.pick(&["AZ-BA", "AZ-GA", "AZ-SM", "AZ-QBA", "AZ-LA"]),
            FieldType::PostalCode => self.pick(&["AZ1000", "AZ2000"]),
            FieldType::DocumentNumber => format!("X{:07}", self.below(10_000_000)),
            FieldType::Fin => self.pick(&["5ABC12D", "7KLMN34", "1A2B3C4"]),
            FieldType::Voen => "1401555071".to_owned(),
            FieldType::StatusCode => "K7Q4 9M2X T6RW".to_owned(),
            FieldType::Phone => self.pick(&["+994501234567", "+994125621919", "+77011234567"]),
            FieldType::Email => "specimen@example.org".to_owned(),
            FieldType::Copy | FieldType::Photo | FieldType::Signature => AT_COUNTER.to_owned(),
            _ => String::new(),
        }
    }

    fn date(&mut self) -> String {
        let place = usize::try_from(self.below(DAYS.len() as u64)).unwrap_or(0);
        self.today.saturating_add(DAYS[place].days()).to_string()
    }

    fn option(&mut self, field: &Field) -> String {
        let list = field.list.as_ref().and_then(|list| self.catalogue.reference.lists.get(list.get_ref()));
        let values: Vec<&str> = list.into_iter().flatten().map(|(value, _)| value.as_str()).collect();
        self.pick(&values)
    }

    fn pick(&mut self, values: &[&str]) -> String {
        let place = usize::try_from(self.below(values.len().max(1) as u64)).unwrap_or(0);
        values.get(place).copied().unwrap_or_default().to_owned()
    }

    /// SplitMix64, reduced to below `n`.
    fn below(&mut self, n: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % n.max(1)
    }
}

/// Whether the answer itself, or one given before it, is wrong now.
fn spoiled(evaluation: &Evaluation, id: &str, answers: &Answers) -> bool {
    let wrong = |field: &FieldState| field.problem.is_some() && answers.contains_key(&field.id);
    evaluation.fields().any(wrong) || evaluation.fields().all(|field| field.id != id)
}
