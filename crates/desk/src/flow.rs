//! Which page comes next: pure, from what was answered and what was visited.

use std::collections::BTreeMap;

use catalogue::definition::{Kind, row_of};
use catalogue::{Evaluation, PageState, Service};
use domain::answer::{Answers, Value};

use crate::view::{SectionState, SectionView, StepView};

/// The page name of "check your answers".
pub const REVIEW: &str = "review";

/// Where a visitor stands in a form.
pub struct Flow<'a> {
    pub service: &'a Service,
    pub evaluation: &'a Evaluation,
    pub answers: &'a Answers,
    /// What the machine-readable zone said, by field.
    pub zone: &'a BTreeMap<String, Value>,
    /// Pages on which the visitor pressed Continue.
    pub visited: &'a [String],
}

impl Flow<'_> {
    /// The first page of the form.
    pub fn first(&self) -> String {
        self.evaluation.pages.first().map_or_else(|| REVIEW.to_owned(), |page| page.id.clone())
    }

    /// A remembered page, if it is still visible; else the first one that still needs the visitor.
    pub fn settle(&self, page: &str) -> String {
        if page == REVIEW || self.position(page).is_some() { page.to_owned() } else { self.open_page() }
    }

    /// The page after Continue; stays while something on the page is wrong.
    pub fn next(&self, page: &str) -> String {
        let Some(position) = self.position(page) else { return self.open_page() };
        if wrong(&self.evaluation.pages[position]) {
            return page.to_owned();
        }
        if self.was_reviewed() {
            return self.open_page();
        }
        let rest = self.evaluation.pages[position + 1..].iter();
        rest.into_iter().find(|page| !self.skipped(page)).map_or_else(|| REVIEW.to_owned(), |page| page.id.clone())
    }

    /// The page before; `None` on the first.
    pub fn previous(&self, page: &str) -> Option<String> {
        let end = if page == REVIEW { self.evaluation.pages.len() } else { self.position(page)? };
        self.evaluation.pages[..end].iter().rev().find(|page| !self.skipped(page)).map(|page| page.id.clone())
    }

    /// The first page that is wrong or was never seen, else the review.
    fn open_page(&self) -> String {
        let open = |page: &&PageState| wrong(page) || !(self.skipped(page) || self.visited.contains(&page.id));
        self.evaluation.pages.iter().find(open).map_or_else(|| REVIEW.to_owned(), |page| page.id.clone())
    }

    fn was_reviewed(&self) -> bool {
        self.visited.iter().any(|page| page == REVIEW)
    }

    fn position(&self, page: &str) -> Option<usize> {
        self.evaluation.pages.iter().position(|state| state.id == page)
    }

    /// Whether the passport's zone gave every answer of a page that may be passed over.
    fn skipped(&self, page: &PageState) -> bool {
        let may = self
            .service
            .pages()
            .any(|(_, definition)| definition.id.get_ref() == row_of(&page.id).0 && definition.skip_when_read);
        may && page.fields.iter().all(|field| {
            field.problem.is_none()
                && (!field.required && field.value.is_none()
                    || self.zone.get(&field.id).is_some_and(|read| self.answers.get(&field.id) == Some(read)))
        })
    }

    /// The title of the last step: the review, or a calculator's answer.
    fn last(&self) -> &'static str {
        match self.service.kind {
            Kind::Application => "desk-review",
            Kind::Answer | Kind::Status => "desk-answer",
        }
    }

    /// "Step 3 of 7": the sections that have a page to show, and the review.
    pub fn step(&self, page: &str, text: impl Fn(&str) -> String) -> StepView {
        let mut shown: Vec<usize> = self.evaluation.pages.iter().map(|page| page.section).collect();
        shown.dedup();
        let own = self.position(page).map(|index| self.evaluation.pages[index].section);
        let current = own.and_then(|own| shown.iter().position(|section| *section == own)).unwrap_or(shown.len());
        let state = |index: usize| match index.cmp(&current) {
            std::cmp::Ordering::Less => SectionState::Done,
            std::cmp::Ordering::Equal => SectionState::Current,
            std::cmp::Ordering::Greater => SectionState::Todo,
        };
        let titles = shown.iter().map(|section| self.service.sections[*section].text.get_ref().as_str());
        let sections: Vec<_> = titles
            .chain([self.last()])
            .enumerate()
            .map(|(index, id)| SectionView { title: text(id), state: state(index) })
            .collect();
        StepView {
            number: u32::try_from(current + 1).unwrap_or(1),
            total: u32::try_from(sections.len()).unwrap_or(1),
            section: sections.get(current).map(|section| section.title.clone()).unwrap_or_default(),
            sections,
        }
    }
}

fn wrong(page: &PageState) -> bool {
    page.fields.iter().any(|field| field.problem.is_some())
}
