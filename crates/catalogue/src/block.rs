//! Blocks: sections that many services ask in the same words, written once in `data/blocks/`.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use serde::de::IgnoredAny;
use toml::Spanned;

use crate::definition::{Section, Service};

/// A section that services take in by `use = "name"`.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// The file's name, for error messages.
    pub file: String,
    pub source: String,
    pub section: Section,
}

/// The blocks by name.
pub(crate) type Blocks = BTreeMap<String, Block>;

/// Reads one block's file.
pub(crate) fn parse(file: &str, source: &str) -> Result<Block, toml::de::Error> {
    let section: Section = toml::from_str(source)?;
    Ok(Block { file: file.to_owned(), source: source.to_owned(), section })
}

/// The blocks that a service took in, in order; see [`expand`].
pub(crate) fn used<'a>(service: &Service, blocks: &'a Blocks) -> Vec<&'a Block> {
    let names = service.sections.iter().filter_map(|section| section.block.as_ref());
    names.filter_map(|name| blocks.get(name.get_ref())).collect()
}

/// A mistake in the use of a block, at a place of the service's own file.
pub(crate) type Mistake = (Range<usize>, String);

/// Puts the blocks in the place of the sections that name them. The sections' `file` becomes 0 for the service's own
/// and otherwise the place in the returned list of blocks, plus one.
pub(crate) fn expand<'a>(
    service: &mut Service,
    source: &str,
    blocks: &'a Blocks,
) -> Result<Vec<&'a Block>, Vec<Mistake>> {
    let (mut used, mut mistakes) = (Vec::new(), Vec::new());
    for (place, section) in service.sections.iter_mut().enumerate() {
        let Some(name) = section.block.clone() else {
            mistakes.extend(incomplete(section).map(|reason| (span(source, place), reason.to_owned())));
            continue;
        };
        let Some(block) = blocks.get(name.get_ref()) else {
            mistakes.push((name.span(), format!("there is no block `{}`", name.get_ref())));
            continue;
        };
        if !section.pages.is_empty() {
            mistakes.push((name.span(), "a section of a block has no pages of its own".to_owned()));
        }
        used.push(block);
        section.file = used.len();
        fill(section, &block.section);
        omit(section, &mut mistakes);
        if section.pages.is_empty() {
            mistakes.push((name.span(), format!("nothing is left of the block `{}`", name.get_ref())));
        }
    }
    if mistakes.is_empty() { Ok(used) } else { Err(mistakes) }
}

/// What a section that is written out lacks.
fn incomplete(section: &Section) -> Option<&'static str> {
    if section.id.is_empty() || section.text.get_ref().is_empty() {
        return Some("a section needs an `id` and a `text`, or a block");
    }
    if !section.omit.is_empty() {
        return Some("only from a block something can be left out");
    }
    section.pages.is_empty().then_some("a section needs pages")
}

/// Where a section begins in the file.
fn span(source: &str, place: usize) -> Range<usize> {
    #[derive(Deserialize)]
    struct Places {
        sections: Vec<Spanned<IgnoredAny>>,
    }
    let places = toml::from_str::<Places>(source).ok();
    places.and_then(|places| Some(places.sections.get(place)?.span())).unwrap_or_default()
}

/// The block's content; id and title stay the service's own where it gives them.
fn fill(section: &mut Section, block: &Section) {
    if section.id.is_empty() {
        section.id.clone_from(&block.id);
    }
    if section.text.get_ref().is_empty() {
        section.text.clone_from(&block.text);
    }
    section.pages.clone_from(&block.pages);
}

fn omit(section: &mut Section, mistakes: &mut Vec<Mistake>) {
    for name in std::mem::take(&mut section.omit) {
        let before: usize = section.pages.iter().map(|page| page.fields.len()).sum();
        section.pages.retain(|page| page.id.get_ref() != name.get_ref());
        for page in &mut section.pages {
            page.fields.retain(|field| field.id.get_ref() != name.get_ref());
        }
        section.pages.retain(|page| !page.fields.is_empty());
        let after: usize = section.pages.iter().map(|page| page.fields.len()).sum();
        if before == after {
            mistakes.push((name.span(), format!("the block has no page or field `{}`", name.get_ref())));
        }
    }
}
