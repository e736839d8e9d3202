//! Finding a service by everyday words: misspelt, in any of the three languages, in any letters.

use catalogue::Service;
use domain::lang::Lang;
use domain::names;
use i18n::I18n;
use protocol::wire::Face;

use crate::app::Desk;
use crate::error::DeskError;
use crate::home::intent;
use crate::render::Renderer;
use crate::view::IntentView;

impl Desk {
    /// Services that fit the query, the best first. Every word of the query must fit a word of the service's.
    pub async fn search_services(&self, lang: Lang, query: String) -> Result<Vec<IntentView>, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        let edition = self.edition();
        let render = Renderer::new(&edition, lang, self.today().await?);
        let wanted = names::search_key(&query.chars().take(100).collect::<String>());
        let wanted: Vec<&str> = wanted.split_whitespace().take(8).collect();
        let mut found: Vec<(u32, &Service)> = Vec::new();
        for service in render.catalogue.services() {
            let cost = cost(&wanted, &every_word(render.i18n, service));
            found.extend(cost.map(|cost| (cost, service)));
        }
        found.sort_by_key(|(cost, service)| (*cost, service.order));
        Ok(found.into_iter().map(|(_, service)| intent(&render, service)).collect())
    }
}

/// Name, intent, summary and everyday words in every language, folded.
fn every_word(i18n: &I18n, service: &Service) -> Vec<String> {
    let id = service.text.get_ref();
    let texts = Lang::ALL.into_iter().flat_map(|lang| {
        let attribute = move |name: &str| i18n.attr(lang, id, name).unwrap_or_default();
        [i18n.get(lang, id), attribute("intent"), attribute("summary"), attribute("words")]
    });
    let folded: Vec<String> = texts.map(|text| names::search_key(&text)).collect();
    folded.iter().flat_map(|text| text.split_whitespace()).map(str::to_owned).collect()
}

/// How far the query is from the words, 0 being all there; `None` when a word fits nothing.
fn cost(wanted: &[&str], words: &[String]) -> Option<u32> {
    let nearest = |word: &str| words.iter().filter_map(|known| distance(word, known)).min();
    wanted.iter().map(|word| nearest(word)).sum()
}

/// 0 for the same word, 1 for its beginning, more for slips of the pen; `None` when it is another word.
fn distance(word: &str, known: &str) -> Option<u32> {
    if word == known {
        return Some(0);
    }
    if word.len() >= 2 && known.starts_with(word) {
        return Some(1);
    }
    let allowed = match word.chars().count() {
        0..=3 => return None,
        4..=6 => 1,
        _ => 2,
    };
    let beginning: String = known.chars().take(word.chars().count()).collect();
    let slips = strsim::osa_distance(word, known).min(strsim::osa_distance(word, &beginning) + 1);
    u32::try_from(slips).ok().filter(|slips| *slips <= allowed).map(|slips| slips * 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_forgiven_and_another_word_is_not() {
        assert_eq!(distance("permit", "permit"), Some(0));
        assert_eq!(distance("per", "permit"), Some(1));
        assert!(distance("premit", "permit").is_some());
        assert!(distance("registation", "registration").is_some());
        assert_eq!(distance("visa", "permit"), None);
        assert_eq!(distance("xyz", "permit"), None);
    }

    #[test]
    fn every_word_must_fit() {
        let words = ["work", "permit"].map(str::to_owned);
        assert_eq!(cost(&["work", "permit"], &words), Some(0));
        assert_eq!(cost(&["work", "banana"], &words), None);
        assert_eq!(cost(&[], &words), Some(0));
    }
}
