//! What follows from a filled-in form: fee, papers, a calculator's answer, as sentences.

use catalogue::{Catalogue, CatalogueError, DocumentState, Evaluation, FeeState, ResultState};
use domain::answer::Answers;
use domain::calendar::Confidence;
use domain::lang::Lang;
use domain::message::{Arg, Message, Problem};
use i18n::I18n;
use jiff::civil::Date;

use crate::home::intent;
use crate::render::Renderer;
use crate::view::{DocumentView, ResultView};

/// Who reads it: an unconfirmed amount is shown to staff as such, to visitors not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Visitor,
    Staff,
}

impl Renderer<'_> {
    /// The state fee in a sentence; `None` while answers that it depends on are missing.
    pub fn fee(&self, fee: &FeeState, reader: Reader) -> Option<String> {
        let unconfirmed = || Some(self.text("desk-fee-unconfirmed"));
        match fee {
            FeeState::Open => None,
            FeeState::Unknown => unconfirmed(),
            FeeState::Known { qepik: 0, .. } => Some(self.text("desk-fee-none")),
            FeeState::Known { confidence: Confidence::C, .. } if reader == Reader::Visitor => unconfirmed(),
            FeeState::Known { qepik, source, confidence } => {
                let amount = Message::new(match (reader, confidence) {
                    (Reader::Visitor, _) => "desk-fee",
                    (Reader::Staff, Confidence::A) => "desk-fee-staff",
                    (Reader::Staff, _) => "desk-fee-staff-unsure",
                });
                let amount = amount.with("amount", Arg::Money(*qepik));
                Some(self.message(&if reader == Reader::Staff { amount.text("source", source) } else { amount }))
            }
        }
    }

    /// The papers that the answers call for.
    pub fn documents(&self, evaluation: &Evaluation) -> Vec<DocumentView> {
        evaluation.documents.iter().map(|document| self.document(document)).collect()
    }

    fn document(&self, document: &DocumentState) -> DocumentView {
        let details = marks(document).iter().map(|mark| self.message(mark)).collect();
        DocumentView { text: self.text(&document.text), details }
    }

    /// A calculator's answer, each sentence with its source as of today.
    pub fn results(&self, evaluation: &Evaluation) -> Vec<ResultView> {
        evaluation.results.iter().map(|result| self.result(result)).collect()
    }

    fn result(&self, result: &ResultState) -> ResultView {
        let source = result.source.as_ref().map(|source| {
            let id = if source.confidence == Confidence::C { "desk-source-unconfirmed" } else { "desk-source" };
            self.message(&Message::new(id).text("article", self.article(&source.article)).date("date", self.today))
        });
        let next = result.next.as_ref().and_then(|id| self.catalogue.service(id));
        ResultView {
            text: self.message(&result.message),
            source,
            warning: result.warning,
            next: next.map(|service| intent(self, service)),
        }
    }

    /// `MC 21.2` with the law's name in the reader's language; other sources stand as they are.
    fn article(&self, source: &str) -> String {
        let laws = [("MC ", "desk-law-migration-code"), ("AO ", "desk-law-offences"), ("LC ", "desk-law-labour-code")];
        let known = laws.into_iter().find_map(|(short, id)| Some((source.strip_prefix(short)?, id)));
        known
            .map_or_else(|| source.to_owned(), |(article, id)| self.message(&Message::new(id).text("article", article)))
    }
}

/// A calculator's answer outside of a window: the sentences, or what is wrong with the answers.
///
/// # Errors
/// A service that the catalogue does not have.
pub fn calculate(
    catalogue: &Catalogue,
    i18n: &I18n,
    lang: Lang,
    today: Date,
    service: &str,
    answers: &Answers,
) -> Result<Result<Vec<ResultView>, Vec<Problem>>, CatalogueError> {
    let problems = catalogue.check(service, answers, today)?;
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let render = Renderer { catalogue, i18n, lang, today };
    Ok(Ok(render.results(&catalogue.evaluate(service, answers, today)?)))
}

/// How a paper must be: copies, notarised, original, already with the state.
pub fn marks(document: &DocumentState) -> Vec<Message> {
    let copies = Message::new("desk-document-copies").number("count", i64::from(document.copies));
    let marks = [
        (document.copies > 1, copies),
        (document.notarised, Message::new("desk-document-notarised")),
        (document.original, Message::new("desk-document-original")),
        (document.egov, Message::new("desk-document-egov")),
    ];
    marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect()
}
