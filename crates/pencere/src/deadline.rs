//! `pencere deadline`: the calculators.

use catalogue::Catalogue;
use catalogue::definition::Kind;
use clap::Args;
use domain::answer::{Answers, Value};
use domain::date;
use domain::lang::Lang;
use domain::message::{Message, Problem};
use i18n::I18n;
use jiff::civil::Date;
use serde::Serialize;

use crate::input;
use crate::output::{Failure, Out, texts};
use crate::services;

/// Compute a deadline: the rule's code and the date it counts from; or ask a calculator of the catalogue.
#[derive(Debug, Args)]
pub struct Deadline {
    /// The rule, such as R-REG-15, or the short word `registration`; or a calculator, such as CALC-STAY.
    rule: String,
    /// `from=YYYY-MM-DD` (also `arrival=`, or `end=` for rules that count backwards) and `country=ALPHA3`; a
    /// calculator's answers by field.
    values: Vec<String>,
    #[arg(long, default_value_t = Lang::En)]
    lang: Lang,
    #[arg(long)]
    today: Option<Date>,
}

#[derive(Serialize)]
struct Answer {
    rule: String,
    value: u32,
    unit: String,
    deadline: Date,
    last_working_day: Option<Date>,
    late_by_days: i64,
    source: String,
    confidence: String,
    valid_from: Date,
}

/// What a rule is asked about.
#[derive(Default)]
struct Asked<'a> {
    /// The date, and whether the rule counts backwards from it.
    date: Option<(bool, &'a str)>,
    country: Option<&'a str>,
}

impl Deadline {
    /// True when the deadline has not passed.
    pub fn run(self, out: Out) -> Result<bool, Failure> {
        let catalogue = services::load(None)?;
        let i18n = texts(&[])?;
        if catalogue.service(&self.rule).is_some_and(|service| service.kind == Kind::Answer) {
            return self.calculator(&catalogue, &i18n, out);
        }
        let answer = self.answer(&catalogue.reference, &i18n)?;
        out.print(&answer, || self.lines(&answer, &i18n))?;
        Ok(answer.late_by_days == 0)
    }

    /// A calculator of the catalogue, with the values as its answers.
    fn calculator(&self, catalogue: &Catalogue, i18n: &I18n, out: Out) -> Result<bool, Failure> {
        let mut answers = Answers::new();
        for word in &self.values {
            let (field, value) = word.split_once('=').ok_or_else(|| self.stray(word, i18n))?;
            if answers.insert(field.to_owned(), Value::from(value)).is_some() {
                return Err(self.stray(word, i18n));
            }
        }
        let today = input::today(self.today);
        let found = desk::calculate(catalogue, i18n, self.lang, today, &self.rule, &answers);
        match found.map_err(|error| Failure::other(error.to_string()))? {
            Ok(results) => {
                let line = |text: &String, source: &Option<String>| {
                    source.iter().fold(text.clone(), |line, source| format!("{line}\n    {source}"))
                };
                out.print(&results, || results.iter().map(|result| line(&result.text, &result.source)).collect())?;
                Ok(true)
            }
            Err(problems) => {
                let sentence =
                    |problem: &Problem| format!("{}: {}", problem.field, i18n.text(self.lang, &problem.message));
                let lines: Vec<String> = problems.iter().map(sentence).collect();
                out.print(&lines, || lines.clone())?;
                Ok(false)
            }
        }
    }

    fn answer(&self, reference: &catalogue::Reference, i18n: &I18n) -> Result<Answer, Failure> {
        let refuse = |message: Message| Failure::of(&message, i18n, self.lang);
        let code = match self.rule.as_str() {
            "registration" => "R-REG-15",
            code => code,
        };
        let Asked { date, country } = self.asked(i18n)?;
        let (backwards, typed) = date.ok_or_else(|| refuse(Message::new("error-deadline-date")))?;
        if let Some(code) = country.filter(|code| !reference.countries.contains_key(*code)) {
            return Err(refuse(Message::new("error-deadline-country").text("country", code)));
        }
        let from = date::parse(typed).map_err(refuse)?;
        let (rules, calendar) = (&reference.rules, &reference.calendar);
        let failed = |error: domain::rule::RuleError| refuse(error.message());
        let rule = rules.get(code, from, country).map_err(failed)?;
        let deadline = match backwards {
            true => rules.due_before(code, from, country, calendar),
            false => rules.due_after(code, from, country, calendar),
        };
        let deadline = deadline.map_err(failed)?;
        let late = input::today(self.today).since(deadline).map(|span| i64::from(span.get_days())).unwrap_or_default();
        Ok(Answer {
            rule: rule.code.clone(),
            value: rule.value,
            unit: format!("{:?}", rule.unit),
            deadline,
            last_working_day: calendar.last_working_day_on_or_before(deadline).ok(),
            late_by_days: late.max(0),
            source: rule.source.clone(),
            confidence: format!("{:?}", rule.confidence),
            valid_from: rule.valid_from,
        })
    }

    /// What the words after the rule say; one that is unknown, or says a second time what another says, is refused.
    fn asked(&self, i18n: &I18n) -> Result<Asked<'_>, Failure> {
        let mut asked = Asked::default();
        for word in &self.values {
            let stray = match word.split_once('=') {
                Some(("from" | "arrival", value)) => asked.date.replace((false, value)).is_some(),
                Some(("end", value)) => asked.date.replace((true, value)).is_some(),
                Some(("country" | "citizenship", value)) => asked.country.replace(value).is_some(),
                _ => true,
            };
            if stray {
                return Err(self.stray(word, i18n));
            }
        }
        Ok(asked)
    }

    fn stray(&self, word: &str, i18n: &I18n) -> Failure {
        Failure::of(&Message::new("error-deadline-word").text("word", word), i18n, self.lang)
    }

    fn lines(&self, answer: &Answer, i18n: &I18n) -> Vec<String> {
        let first = if answer.late_by_days > 0 {
            Message::new("desk-deadline-late").date("date", answer.deadline).number("count", answer.late_by_days)
        } else {
            Message::new("desk-deadline").date("date", answer.deadline)
        };
        let working = answer.last_working_day.filter(|day| *day != answer.deadline);
        let working = working.map(|day| Message::new("desk-deadline-working").date("date", day));
        let messages = [Some(first), working];
        let mut lines: Vec<_> = messages.into_iter().flatten().map(|message| i18n.text(self.lang, &message)).collect();
        lines.push(format!("{} · {} ({})", answer.rule, answer.source, answer.confidence));
        lines
    }
}
