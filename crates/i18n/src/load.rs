//! From Fluent sources to bundles, one for each language.

use std::sync::OnceLock;

use domain::lang::Lang;
use fluent_bundle::{FluentError, FluentResource, concurrent::FluentBundle};
use unic_langid::{LanguageIdentifier, langid};

use crate::format;

/// What the build script embeds: the areas in order, the texts of each by language and area, and the area of each message by its id,
/// in order.
mod embedded {
    include!(concat!(env!("OUT_DIR"), "/sources.rs"));
}

/// How errors name a source that came with a published catalogue.
const PUBLISHED: &str = "the published catalogue";

/// One embedded Fluent file.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    pub lang: Lang,
    /// The file's name without its ending, such as `reg`.
    pub area: &'static str,
    pub text: &'static str,
}

/// The words cannot be used as they are.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum I18nError {
    #[error("{file} is not valid Fluent near byte {at}")]
    Syntax { file: String, at: usize },
    #[error("{file} defines {id}, which {lang} already has")]
    Duplicate { lang: Lang, file: String, id: String },
    #[error("the built-in functions of Fluent are not available")]
    Builtins,
}

/// Every embedded file of a language, in the order of their names.
pub fn embedded_sources(lang: Lang) -> impl Iterator<Item = Source> {
    let texts = embedded::TEXTS.get(lang as usize).into_iter().flatten();
    embedded::AREAS.iter().zip(texts).map(move |(area, text)| Source { lang, area, text })
}

pub(crate) fn embedded_source(lang: Lang, area: &str) -> Option<&'static str> {
    embedded_sources(lang).find(|source| source.area == area).map(|source| source.text)
}

/// The place of the area that holds a message.
fn place(id: &str) -> Option<usize> {
    let found = embedded::IDS.binary_search_by_key(&id, |(id, _)| id).ok()?;
    embedded::IDS.get(found).map(|(_, place)| *place)
}

pub(crate) type Bundle = FluentBundle<FluentResource>;

/// The words of one language.
pub(crate) enum Words {
    /// The program's own and, over them, published ones, which may refer to any of them.
    Whole(Box<Bundle>),
    /// The program's own alone: no file of them refers to another (the tests hold that), so each is read when it is asked for.
    Parts(Vec<(Source, OnceLock<Bundle>)>),
}

impl Words {
    /// The words of a language, with the extra ones over them.
    pub fn of(lang: Lang, extra: &[(Lang, String)]) -> Words {
        if extra.iter().any(|(of, _)| *of == lang) {
            return Words::Whole(Box::new(told(bundle(lang, embedded_sources(lang), extra))));
        }
        Words::Parts(embedded_sources(lang).map(|source| (source, OnceLock::new())).collect())
    }

    /// What holds the message of an id, if there is one.
    pub fn holding(&self, id: &str) -> Option<&Bundle> {
        match self {
            Words::Whole(bundle) => Some(bundle),
            Words::Parts(areas) => {
                let (source, bundle) = areas.get(place(id)?)?;
                Some(bundle.get_or_init(|| told(bundle_of(*source))))
            }
        }
    }
}

/// The bundle; its mistakes are logged. The tests hold that there are none; a reader gets every other sentence all the same.
fn told((bundle, mistakes): (Bundle, Vec<I18nError>)) -> Bundle {
    mistakes.iter().for_each(|mistake| tracing::error!(target: "i18n", "{mistake}"));
    bundle
}

fn bundle_of(source: Source) -> (Bundle, Vec<I18nError>) {
    bundle(source.lang, std::iter::once(source), &[])
}

/// The bundle of a language: the program's files, then the extra sources, which win; and what is wrong with any of them.
pub(crate) fn bundle(
    lang: Lang,
    own: impl Iterator<Item = Source>,
    extra: &[(Lang, String)],
) -> (Bundle, Vec<I18nError>) {
    let mut mistakes = Vec::new();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang)]);
    // Isolation marks would be copied into receipts and forms, and all three languages run left to right.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(format::formatter(lang)));
    mistakes.extend(bundle.add_builtins().err().map(|_| I18nError::Builtins));
    for source in own {
        let file = format!("{lang}/{}.ftl", source.area);
        match parse(&file, source.text.to_owned()) {
            Ok(words) => mistakes.extend(bundle.add_resource(words).err().map(|errors| duplicate(lang, file, &errors))),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    for (_, text) in extra.iter().filter(|(of, _)| *of == lang) {
        match parse(PUBLISHED, text.clone()) {
            Ok(words) => bundle.add_resource_overriding(words),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    (bundle, mistakes)
}

/// Whether a source of a published catalogue parses.
pub(crate) fn check(text: &str) -> Result<(), I18nError> {
    parse(PUBLISHED, text.to_owned()).map(|_| ())
}

/// The line of the first mistake in a Fluent source, from 1; `None` when it parses.
pub fn mistake(text: &str) -> Option<usize> {
    let error = parse("", text.to_owned()).err()?;
    let I18nError::Syntax { at, .. } = error else { return Some(1) };
    Some(text.get(..at).map_or(1, |before| before.matches('\n').count() + 1))
}

fn parse(file: &str, text: String) -> Result<FluentResource, I18nError> {
    FluentResource::try_new(text).map_err(|(_, errors)| I18nError::Syntax {
        file: file.to_owned(),
        at: errors.first().map_or(0, |error| error.pos.start),
    })
}

fn duplicate(lang: Lang, file: String, errors: &[FluentError]) -> I18nError {
    let id = errors.iter().find_map(|error| match error {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        _ => None,
    });
    I18nError::Duplicate { lang, file, id: id.unwrap_or_default() }
}

const fn identifier(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::Az => langid!("az"),
        Lang::En => langid!("en"),
        Lang::Ru => langid!("ru"),
    }
}
