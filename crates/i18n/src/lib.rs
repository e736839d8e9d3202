//! Codes and arguments become sentences here, in Azerbaijani, English and Russian.
//!
//! The words of `locales/` are embedded. Numbers, amounts and dates look the same on screens, paper and pages,
//! because nothing else formats them. What is deliberately not here: deciding anything, and sorting or searching
//! text (see `domain::names`).
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod format;
mod load;
mod parity;
#[cfg(test)]
mod tests;

use domain::{
    lang::Lang,
    message::{Arg, Message},
};
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::Pattern;
use jiff::civil::{Date, Time};
use std::sync::OnceLock;

pub use format::{date, date_long, money, number, time};
use load::{Bundle, Words};
pub use load::{I18nError, Source, embedded_sources, mistake};
pub use parity::differences;

/// The words of all three languages. Each area of each is read when its first sentence is asked for. Shared freely between threads.
pub struct I18n {
    /// Sources that parse, over the embedded ones.
    extra: Vec<(Lang, String)>,
    words: [OnceLock<Words>; 3],
}

/// Why a sentence is not whole. Holds ids and argument names only, never values.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    #[error("no text with the id {id} in {lang}")]
    Missing { lang: Lang, id: String },
    #[error("the text {id} in {lang} lacks an argument or a reference")]
    Incomplete { lang: Lang, id: String },
}

impl I18n {
    /// The words built into the program.
    ///
    /// # Errors
    /// None; the same as [`I18n::embedded_with`] for callers of both.
    pub fn embedded() -> Result<I18n, I18nError> {
        I18n::embedded_with(&[])
    }

    /// The built-in words and, on top of them, the Fluent sources of a published catalogue; an id that both
    /// define takes the published words.
    ///
    /// # Errors
    /// If a source does not parse.
    pub fn embedded_with(extra: &[(Lang, String)]) -> Result<I18n, I18nError> {
        extra.iter().try_for_each(|(_, text)| load::check(text))?;
        Ok(I18n { extra: extra.to_vec(), words: Default::default() })
    }

    /// Lets go of what was read; the next sentence reads its language again.
    pub fn rest(&mut self) {
        self.words = Default::default();
    }

    /// The sentence in the reader's language. Never fails: a missing id shows as `⟦id⟧` and is logged.
    pub fn text(&self, lang: Lang, message: &Message) -> String {
        let (text, error) = self.resolve(lang, message);
        if let Some(error) = error {
            tracing::error!(target: "i18n", "{error}");
        }
        text
    }

    /// The sentence, or what it lacks; for checks that want to fail rather than show a hole.
    ///
    /// # Errors
    /// If the id is unknown, or an argument or reference is missing.
    pub fn try_text(&self, lang: Lang, message: &Message) -> Result<String, TextError> {
        match self.resolve(lang, message) {
            (text, None) => Ok(text),
            (_, Some(error)) => Err(error),
        }
    }

    /// The text of an id without arguments, or of `id.attribute`.
    pub fn get(&self, lang: Lang, id: &str) -> String {
        self.text(lang, &Message::new(id))
    }

    /// An attribute without arguments (a field's `hint`, a page's `why`), if the message has it.
    pub fn attr(&self, lang: Lang, id: &str, attribute: &str) -> Option<String> {
        let bundle = self.holding(lang, id)?;
        let pattern = bundle.get_message(id)?.get_attribute(attribute)?.value();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
        if !errors.is_empty() {
            let id = format!("{id}.{attribute}");
            tracing::error!(target: "i18n", "{}", TextError::Incomplete { lang, id });
        }
        Some(text)
    }

    /// Whether the id has a value (or, written `id.attribute`, whether the attribute is there).
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        self.find(lang, id).is_some()
    }

    pub fn has_attr(&self, lang: Lang, id: &str, attribute: &str) -> bool {
        let message = self.holding(lang, id).and_then(|bundle| bundle.get_message(id));
        message.is_some_and(|message| message.get_attribute(attribute).is_some())
    }

    /// The embedded Fluent source of one area (`"ui"` → `locales/LANG/ui.ftl`), for the screens' own formatter.
    pub fn source(&self, lang: Lang, area: &str) -> Option<&'static str> {
        load::embedded_source(lang, area)
    }

    /// See [`format::date`].
    pub fn date(&self, lang: Lang, value: Date) -> String {
        format::date(lang, value)
    }

    /// See [`format::date_long`].
    pub fn date_long(&self, lang: Lang, value: Date) -> String {
        format::date_long(lang, value)
    }

    /// See [`format::time`].
    pub fn time(&self, lang: Lang, value: Time) -> String {
        format::time(lang, value)
    }

    /// See [`format::money`].
    pub fn money(&self, lang: Lang, qepik: i64) -> String {
        format::money(lang, qepik)
    }

    /// See [`format::number`].
    pub fn number(&self, lang: Lang, value: i64) -> String {
        format::number(lang, value)
    }

    /// What holds the message of an id, if there is one.
    fn holding(&self, lang: Lang, id: &str) -> Option<&Bundle> {
        let [az, en, ru] = &self.words;
        let words = match lang {
            Lang::Az => az,
            Lang::En => en,
            Lang::Ru => ru,
        };
        words.get_or_init(|| Words::of(lang, &self.extra)).holding(id)
    }

    /// The pattern of `id` or `id.attribute`, with what it refers to.
    fn find(&self, lang: Lang, id: &str) -> Option<(&Bundle, &Pattern<&str>)> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let bundle = self.holding(lang, id)?;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        Some((bundle, pattern))
    }

    fn resolve(&self, lang: Lang, message: &Message) -> (String, Option<TextError>) {
        let Some((bundle, pattern)) = self.find(lang, &message.id) else {
            let id = message.id.clone();
            return (format!("⟦{id}⟧"), Some(TextError::Missing { lang, id }));
        };
        let mut problem = None;
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, arg) in &message.args {
            args.set(name.as_str(), self.argument(lang, arg, &mut problem));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if !errors.is_empty() {
            problem = problem.or_else(|| Some(TextError::Incomplete { lang, id: message.id.clone() }));
        }
        (text, problem)
    }

    fn argument<'a>(&self, lang: Lang, arg: &'a Arg, problem: &mut Option<TextError>) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(value) => FluentValue::from(*value),
            Arg::Date(value) => FluentValue::from(format::date(lang, *value)),
            Arg::Money(qepik) => FluentValue::from(format::money(lang, *qepik)),
            Arg::Term(id) => {
                let (text, error) = self.resolve(lang, &Message::new(id.as_str()));
                *problem = problem.take().or(error);
                FluentValue::from(text)
            }
        }
    }
}
