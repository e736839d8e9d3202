//! After a crash: the visitor goes on where the visit was cut off, in the form or at the receipt.

use domain::answer::{Answers, Value};
use domain::lang::Lang;
use jiff::Timestamp;
use jiff::civil::Date;
use protocol::packet;
use protocol::wire::{Content, Face};
use store::{ApplicationRow, PrintState as Stage};
use uuid::Uuid;

use crate::app::Desk;
use crate::error::{DeskError, refused};
use crate::upkeep::{PRINT_AGAIN_WINDOW, RESUME_WINDOW};
use crate::view::ResumeView;

/// The field against which a visitor who continues is checked.
const BIRTH_DATE: &str = "birth_date";

/// What a crash left of a visit.
pub(crate) struct Left {
    id: Uuid,
    /// Whether it is an application already, whose receipt is still asked for.
    sealed: bool,
    /// As it was typed.
    birth_date: String,
}

impl Desk {
    /// Continues the form that a crash left, or leads to the receipt of which nobody has said what came out, against the birth date.
    ///
    /// # Errors
    /// `error-resume` when there is neither, it is too old, or the birth date is another.
    pub async fn resume(&self, birth_date: String, lang: Lang) -> Result<ResumeView, DeskError> {
        self.speak(lang);
        let left = self.resumable().await?.ok_or_else(|| refused("error-resume"))?;
        let known = born(&left.birth_date);
        if known.is_none() || known != born(&birth_date) {
            return Err(refused("error-resume"));
        }
        if left.sealed {
            return Ok(ResumeView { form: None, done: Some(self.done(left.id.to_string(), lang).await?) });
        }
        self.store.draft_set_lang(left.id, lang, self.now().await?.0).await?;
        Ok(ResumeView { form: Some(self.view_at(left.id, None).await?), done: None })
    }

    /// What may be continued now; a draft before a receipt, as it is the later of the two.
    pub(crate) async fn resumable(&self) -> Result<Option<Left>, DeskError> {
        let (now, _) = self.now().await?;
        if let Some(head) = self.store.drafts_open().await?.into_iter().next()
            && now.duration_since(head.updated_at) <= RESUME_WINDOW
            && let Some(draft) = self.store.draft_get(head.id).await?
            && let Some(birth_date) = birth_date(&draft.answers)
        {
            return Ok(Some(Left { id: draft.id, sealed: false, birth_date }));
        }
        let Some(row) = self.unfinished(now).await? else { return Ok(None) };
        let Some(sealed) = self.store.outbox_packets(&[row.id]).await?.pop() else { return Ok(None) };
        let key = self.keys.signer().public_key();
        // What was sealed under an earlier key of this device belongs to no visit of the last minutes.
        let Ok(packet) = packet::open(&sealed.bytes, |_| Some(key)) else { return Ok(None) };
        let Content::Application(application) = packet.manifest.content else { return Ok(None) };
        let birth_date = birth_date(&application.answers);
        Ok(birth_date.map(|birth_date| Left { id: row.id, sealed: true, birth_date }))
    }

    /// The newest application, if it was sealed a moment ago and its receipt has not come out, as far as anybody knows.
    async fn unfinished(&self, now: Timestamp) -> Result<Option<ApplicationRow>, DeskError> {
        if self.require(Face::Kiosk).is_err() {
            return Ok(None);
        }
        let Some(row) = self.store.application_newest().await? else { return Ok(None) };
        if row.facts.is_none() || now.duration_since(row.sealed_at) > PRINT_AGAIN_WINDOW {
            return Ok(None);
        }
        let unfinished = match self.store.prints(row.id).await?.pop() {
            None => true,
            Some(print) => {
                let stage = self.asked(print).await?.state;
                stage.is_open() || matches!(stage, Stage::Spoiled | Stage::Nothing)
            }
        };
        Ok(unfinished.then_some(row))
    }
}

fn birth_date(answers: &Answers) -> Option<String> {
    answers.get(BIRTH_DATE).and_then(Value::as_text).map(str::to_owned)
}

fn born(text: &str) -> Option<Date> {
    domain::date::parse(text).ok()
}
