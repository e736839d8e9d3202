//! Submit: one transaction makes a draft an application. After that it can no longer be edited.

use catalogue::definition::Kind;
use catalogue::{Catalogue, Service};
use domain::answer::{Answers, Value};
use domain::code::{Spelled, StatusCode};
use domain::lang::Lang;
use domain::state::Delivery;
use edition::Edition;
use i18n::I18n;
use jiff::Timestamp;
use protocol::packet;
use protocol::wire::{Application, BlobRef, Content, Face, Manifest, VERSION};
use receipt::{Facts, ReceiptError};
use store::{ApplicationRow, Draft, Sealed, Slot};
use uuid::Uuid;

use crate::app::{Desk, Link};
use crate::clock;
use crate::error::{DeskError, refused};
use crate::kiosk::{parse_id, random};
use crate::receipts::{self, Issue};
use crate::view::{DoneView, SpelledView};

/// What one seal needs besides its slot.
struct Sealing<'a> {
    desk: &'a Desk,
    /// The one that the draft began with.
    edition: &'a Edition,
    link: &'a Link,
    at: Timestamp,
    clock_trusted: bool,
    status_code: StatusCode,
    token: [u8; 16],
}

impl Desk {
    /// Seals the application. A second tap, or a retry after a crash, gives the same application.
    ///
    /// # Errors
    /// `error-declaration`, `error-form-incomplete`, or the store's (full disk …): then nothing was changed.
    pub async fn submit(&self, draft: String, declared: bool) -> Result<DoneView, DeskError> {
        let link = self.require(Face::Kiosk)?;
        let id = parse_id(&draft)?;
        // A draft is gone the moment it is sealed: whoever taps too late gets the application.
        let Some(draft) = self.store.draft_get(id).await? else { return self.done_view(id, self.lang()).await };
        let edition = self.edition_of(&draft.catalogue).await?;
        let service = edition.catalogue.service(&draft.service);
        if service.is_some_and(|service| service.kind != Kind::Application) {
            return Err(refused("error-not-allowed"));
        }
        if !declared {
            return Err(refused("error-declaration"));
        }
        let (at, clock_trusted) = self.now().await?;
        let status_code = StatusCode::from_entropy(random()?);
        let (desk, edition, link, token) = (self, &*edition, &link, random()?);
        let sealing = Sealing { desk, edition, link, at, clock_trusted, status_code, token };
        let outcome = self.store.seal(id, at, |slot| sealing.build(slot)).await?;
        link.syncer.nudge();
        if !outcome.already {
            self.print_receipt(id).await?;
        }
        self.done_view(id, outcome.application.lang).await
    }

    /// What a sealed application's screen shows.
    pub async fn done(&self, application: String, lang: Lang) -> Result<DoneView, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        self.done_view(parse_id(&application)?, lang).await
    }

    async fn done_view(&self, id: Uuid, lang: Lang) -> Result<DoneView, DeskError> {
        let row = self.store.application(id).await?.ok_or_else(|| refused("error-no-draft"))?;
        let facts = self.facts_of(&row)?;
        let edition = self.edition_of(&row.catalogue).await?;
        let steps = facts.next_steps.iter().map(|step| edition.i18n.text(lang, step)).collect();
        let alt = edition.i18n.get(lang, "desk-qr");
        Ok(DoneView {
            application: id.to_string(),
            receipt_number: facts.receipt_number.clone(),
            status_code: facts.status_code.clone(),
            spelling: spelled(&facts.status_code, &edition.i18n, lang),
            qr_svg: receipt::qr::svg(&facts.qr, &alt).map_err(ReceiptError::Qr)?,
            receipt_svg: receipt::render_a4(&facts, &edition.i18n)?.svg,
            next_steps: steps,
            print: self.print_view(id, lang).await?,
            delivered: row.delivery == Delivery::Stored,
        })
    }

    /// What an application's receipt states; gone after the purge.
    pub(crate) fn facts_of(&self, row: &ApplicationRow) -> Result<Facts, DeskError> {
        let facts = row.facts.as_deref().ok_or_else(|| refused("error-no-draft"))?;
        Ok(serde_json::from_str(facts)?)
    }
}

impl Sealing<'_> {
    /// The application under the numbers that its transaction gave it. Whatever fails here, nothing was sealed.
    fn build(&self, slot: &Slot) -> Result<Sealed, DeskError> {
        let (enrolled, catalogue) = (&self.link.enrolled, &self.edition.catalogue);
        let service = catalogue.service(&slot.draft.service).ok_or_else(|| refused("error-definition"))?;
        let answers = self.answers(catalogue, &slot.draft)?;
        let number = receipts::number(&enrolled.office, &enrolled.device, slot.counter).map_err(DeskError::Refused)?;
        let signer = self.desk.keys.signer();
        let mut facts = self.facts(service, &answers, &number, slot)?;
        facts.qr = receipt::qr::mint(&facts, &enrolled.public_url, &signer).map_err(ReceiptError::Qr)?;
        // A receipt that cannot be drawn is found before the seal, never after it.
        receipt::render_a4(&facts, &self.edition.i18n)?;
        let manifest = self.manifest(slot, &number, answers);
        Ok(Sealed {
            receipt_number: number,
            status_code: self.status_code.to_string(),
            token: hex::encode(self.token),
            packet: packet::seal(&manifest, &signer)?,
            facts: serde_json::to_string(&facts)?,
        })
    }

    /// The canonical answers, with the checks confirmed by eye beside the zone.
    fn answers(&self, catalogue: &Catalogue, draft: &Draft) -> Result<Answers, DeskError> {
        let evaluation = catalogue.evaluate(&draft.service, &draft.answers, clock::baku_date(self.at))?;
        if !evaluation.problems().is_empty() {
            return Err(refused("error-form-incomplete"));
        }
        Ok(with_confirmations(evaluation.canonical(), &draft.answers))
    }

    fn facts(&self, service: &Service, answers: &Answers, number: &str, slot: &Slot) -> Result<Facts, DeskError> {
        let enrolled = &self.link.enrolled;
        let issue = Issue {
            receipt_number: number.to_owned(),
            status_code: self.status_code.grouped(),
            token: self.token,
            office: enrolled.office.clone(),
            office_name: enrolled.office_name.clone(),
            device: slot.device.clone(),
            sealed_at: self.at,
            lang: slot.draft.lang,
            offline: !self.link.syncer.status().online,
            kind: receipt::Kind::Original,
        };
        let facts = receipts::facts(&self.edition.catalogue, service, answers, issue);
        facts.map_err(|error| DeskError::Refused(error.message()))
    }

    fn manifest(&self, slot: &Slot, number: &str, answers: Answers) -> Manifest {
        let application = Application {
            service: slot.draft.service.clone(),
            form_version: slot.draft.form_version,
            catalogue: slot.draft.catalogue.clone(),
            lang: slot.draft.lang,
            receipt_number: number.to_owned(),
            status_code: self.status_code.to_string(),
            token: hex::encode(self.token),
            blobs: used(&slot.blobs, &answers),
            answers,
        };
        Manifest {
            version: VERSION,
            id: slot.draft.id,
            device: slot.device.clone(),
            seq: slot.seq,
            sealed_at: self.at,
            clock_trusted: self.clock_trusted,
            content: Content::Application(Box::new(application)),
        }
    }
}

/// The code for the telephone, in the reader's language.
fn spelled(code: &str, i18n: &I18n, lang: Lang) -> Vec<SpelledView> {
    let code: Option<StatusCode> = code.parse().ok();
    let spelled = code.into_iter().flat_map(|code| code.spelled());
    let view = |spelled: Spelled| SpelledView {
        character: spelled.character.to_string(),
        word: spelled.word.map(|word| i18n.get(lang, word)),
    };
    spelled.map(view).collect()
}

/// Canonical answers with the zone's confirmations, which are no field of their own.
pub(crate) fn with_confirmations(mut answers: Answers, typed: &Answers) -> Answers {
    for (id, value) in typed {
        if id.strip_suffix(catalogue::CONFIRMED_SUFFIX).is_some_and(|zone| answers.contains_key(zone)) {
            answers.insert(id.clone(), value.clone());
        }
    }
    answers
}

/// The captured copies that the answers name.
fn used(blobs: &[BlobRef], answers: &Answers) -> Vec<BlobRef> {
    let named = |blob: &&BlobRef| answers.get(&blob.field).and_then(Value::as_text) == Some(blob.hash.as_str());
    blobs.iter().filter(named).cloned().collect()
}
