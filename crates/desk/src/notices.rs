//! The paper that follows an officer's decision: after the acceptance of a registration its confirmation, after a return or a refusal the
//! notice of the decision. It follows only what the centre took, and states only what the case holds: the notice has no number, since
//! none is given out, and no list of missing papers is made, since a return names reasons, not papers.

use domain::answer::Answers;
use domain::lang::Lang;
use domain::message::Message;
use domain::state::Case;
use edition::Edition;
use jiff::Timestamp;
use protocol::wire::{Action, Decision, Face, HistoryEvent};
use receipt::{Facts, Format, Issuer, Kind, Notice, Outcome, ReceiptError, Registration, Rendered, Signatory, Wording};
use std::collections::BTreeMap;
use store::{CaseRecord, Paper, PrintKind, PrintRow, PrintStart, PrintState as Stage};

use crate::app::{Desk, device_name};
use crate::clock;
use crate::confirmation;
use crate::counter::has_pending_decision;
use crate::error::{DeskError, refused};
use crate::handouts::{Queue, address};
use crate::printing::{queued, title};
use crate::proof::held;
use crate::receipts;
use crate::view::CasePrints;

/// The service whose acceptance enters a person in the register upon place of stay, with the whole period of it.
const REGISTRATION: &str = "REG";
/// Whom to ask: as on every other paper.
const QUESTIONS: &str = "reg-next-questions";

/// The last decision on a case, as the centre took it, with the paper that follows it.
pub(crate) struct Decided<'a> {
    at: Timestamp,
    by: &'a str,
    decision: Decision,
    reasons: &'a [String],
    note: &'a str,
    /// The answers that were decided on: with the corrections before the decision, without any after it.
    answers: &'a Answers,
    /// What an acceptance entered in the register.
    registration: Option<Registration>,
}

/// The paper of a decision, but for its print: the same for the original and for every copy.
pub(crate) struct Sheet {
    facts: Facts,
    stated: Stated,
}

/// What the paper of a decision states.
enum Stated {
    Registration(Registration),
    Decision(receipt::Decision),
}

impl Desk {
    /// Prints the paper that follows the decision on a case. While it is not known what came out of its last print, the question is the
    /// answer.
    ///
    /// # Errors
    /// `error-notice-none` where no paper follows, `error-notice-reason {$reason}` for a reason without words here; as [`Desk::reprint`]
    /// while the receipt is not known here.
    pub async fn print_notice(&self, id: String, lang: Lang) -> Result<CasePrints, DeskError> {
        self.speak(lang);
        let officer = self.deciding_officer()?;
        let record = self.record(&id).await?;
        let edition = self.edition_of_case(&record).await?;
        let decided = decided(&record, &edition).ok_or_else(|| refused("error-notice-none"))?;
        let sheet = self.sheet(&record, &decided, &edition).await?;
        let found = self.paper_queue().await?;
        let paper = Paper {
            case: record.event.application,
            kind: decided.kind(),
            subject: &decided.at.as_microsecond().to_string(),
            original: self.is_decided_here(&record, &decided).await?,
        };
        let (now, _) = self.now().await?;
        let begun = self.store.paper_begin(paper, address(found.as_ref()), &officer.login, now).await?;
        if let PrintStart::New(print) = begun {
            let rendered = self.rendered(&print, &sheet, now, &edition);
            self.hand_over_notice(found, &print, &sheet.facts.receipt_number, rendered?).await?;
        }
        self.prints_view(&record, lang).await
    }

    /// The paper that follows a decision, about the person and the document that it was made on.
    pub(crate) async fn sheet(
        &self,
        record: &CaseRecord,
        decided: &Decided<'_>,
        edition: &Edition,
    ) -> Result<Sheet, DeskError> {
        let (receipt, _) = self.receipt_of(record).await?;
        let stated = self.stated(decided, edition).await?;
        Ok(Sheet { facts: receipts::corrected(receipt, decided.answers), stated })
    }

    /// What the paper states; the officer's name as the staff list has it, else the login.
    async fn stated(&self, decided: &Decided<'_>, edition: &Edition) -> Result<Stated, DeskError> {
        if let Some(registration) = &decided.registration {
            return Ok(Stated::Registration(registration.clone()));
        }
        let member = self.store.staff_find(decided.by).await?;
        let name = member.map_or_else(|| decided.by.to_owned(), |member| member.name);
        Ok(Stated::Decision(decided.notice(edition, name)?))
    }

    /// Whether the decision was made at this device: this very one, as the same officer may have decided the same elsewhere. Where the
    /// centre has put its moment right, this device takes it for another's, and prints copies alone.
    pub(crate) async fn is_decided_here(&self, record: &CaseRecord, decided: &Decided<'_>) -> Result<bool, DeskError> {
        let acts = self.store.acts_here(record.event.application).await?;
        Ok(acts.iter().any(|(at, act)| match &act.action {
            Action::Decided { decision, reasons, note } => {
                at.as_microsecond() == decided.at.as_microsecond()
                    && act.staff == decided.by
                    && *decision == decided.decision
                    && reasons == decided.reasons
                    && note == decided.note
            }
            _ => false,
        }))
    }

    /// The paper, issued at a moment: its code says when it was printed, its words say when it was decided.
    fn rendered(
        &self,
        print: &PrintRow,
        sheet: &Sheet,
        at: Timestamp,
        edition: &Edition,
    ) -> Result<Result<Rendered, ReceiptError>, DeskError> {
        let enrolled = self.require(Face::Counter)?.enrolled;
        let public_url = enrolled.public_url.clone();
        let issuer = Issuer {
            device: device_name(&enrolled),
            office: enrolled.office,
            office_name: enrolled.office_name,
            at,
            lang: sheet.facts.lang,
            kind: Kind::numbered(print.copy),
        };
        let notice = sheet.notice();
        let coded = notice.coded(&issuer, &edition.i18n, &public_url, &self.keys.signer());
        Ok(coded.and_then(|coded| {
            let notice = coded.as_ref().map_or(notice, |facts| notice.about(facts));
            receipt::render_notice(&issuer, notice, Format::A4, &edition.i18n)
        }))
    }

    async fn hand_over_notice(
        &self,
        found: Option<Queue>,
        print: &PrintRow,
        number: &str,
        rendered: Result<Rendered, ReceiptError>,
    ) -> Result<(), DeskError> {
        let (ended, failed) = match (rendered, found) {
            (Ok(rendered), Some((queue, _))) => (queued(&queue, &title(number, print.id), rendered.pdf).await, None),
            (Ok(_), None) => ((Stage::NoPrinter, None), None),
            (Err(error), _) => ((Stage::Failed, None), Some(error)),
        };
        let (now, _) = self.now().await?;
        self.store.print_update(print.id, ended.0, ended.1.as_deref(), now).await?;
        failed.map_or(Ok(()), |error| Err(error.into()))
    }
}

impl Sheet {
    pub(crate) const fn notice(&self) -> Notice<'_> {
        match &self.stated {
            Stated::Registration(registration) => Notice::Registration(&self.facts, registration),
            Stated::Decision(decision) => Notice::Decision(&self.facts, decision),
        }
    }
}

impl Decided<'_> {
    const fn kind(&self) -> PrintKind {
        if self.registration.is_some() { PrintKind::Registration } else { PrintKind::Decision }
    }

    /// The words of the button that prints it.
    pub(crate) const fn button(&self) -> &'static str {
        if self.registration.is_some() { "desk-notice-registration" } else { "desk-notice-decision" }
    }

    /// What the notice of a return or a refusal states: every reason, since one that leaves any out would be of another decision.
    ///
    /// # Errors
    /// `error-notice-reason {$reason}` for a reason without words in the edition.
    pub(crate) fn notice(&self, edition: &Edition, name: String) -> Result<receipt::Decision, DeskError> {
        let (list, outcome) = match self.decision {
            Decision::Accept => ("", Outcome::Granted),
            Decision::Return => ("return_reason", Outcome::Returned),
            Decision::Refuse => ("refuse_reason", Outcome::Refused),
        };
        let options = edition.catalogue.reference.lists.get(list);
        let known = |reason: &String| {
            let (_, text) = options?.iter().find(|(value, _)| value == reason)?;
            Some(Wording::from(Message::new(text)))
        };
        let said = |reason: &String| {
            let unknown = || DeskError::Refused(Message::new("error-notice-reason").text("reason", reason));
            known(reason).ok_or_else(unknown)
        };
        let mut reasons = self.reasons.iter().map(said).collect::<Result<Vec<_>, _>>()?;
        // As the officer wrote it; in which language, nobody notes.
        let note = (!self.note.is_empty()).then(|| Wording::Words(BTreeMap::from([(Lang::Az, self.note.to_owned())])));
        reasons.extend(note);
        Ok(receipt::Decision {
            number: String::new(),
            decided_on: clock::baku_date(self.at),
            outcome,
            legal: None,
            reasons,
            valid: None,
            fee: None,
            pay_by: None,
            next_steps: vec![Message::new(QUESTIONS)],
            signatory: Signatory { name, position: Message::new("desk-notice-officer").into() },
        })
    }
}

/// The last decision, where it stands and a paper follows it; `None` while another one waits to be taken.
pub(crate) fn decided<'a>(record: &'a CaseRecord, edition: &Edition) -> Option<Decided<'a>> {
    let detail = record.event.detail.as_ref().filter(|_| !has_pending_decision(record))?;
    let (index, entry, decision, reasons, note) =
        detail.history.iter().enumerate().rev().find_map(|(index, entry)| match &entry.event {
            HistoryEvent::Decided { decision, reasons, note } => Some((index, entry, *decision, reasons, note)),
            _ => None,
        })?;
    let stands = matches!(
        (decision, record.event.state),
        (Decision::Accept, Case::Accepted)
            | (Decision::Return, Case::ReturnedIncomplete)
            | (Decision::Refuse, Case::Refused)
    );
    let answers = held::answers_from(detail, index);
    let registration = match decision {
        // Of a person whose answers were erased nothing can be stated.
        _ if !stands || answers.is_empty() => return None,
        Decision::Accept if record.event.service != REGISTRATION => return None,
        Decision::Accept => {
            let on = clock::baku_date(entry.at);
            Some(confirmation::registration(&edition.catalogue, answers, &edition.i18n, on)?)
        }
        Decision::Return | Decision::Refuse => None,
    };
    Some(Decided { at: entry.at, by: &entry.by, decision, reasons, note, answers, registration })
}
