//! What has not arrived at the centre, why, and what an officer can do: try again, open the case, hand it to a person.

use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use protocol::reconcile::Held;
use store::{HandOver, KnownGap, OutboxEntry, Recovery};
use uuid::Uuid;

use crate::app::Desk;
use crate::clock;
use crate::counter_view::{delivery_text, moment};
use crate::error::{DeskError, refused};
use crate::view::{HandOverView, OutboxRow, OutboxView};

impl Desk {
    /// What waits to be sent, why, since when, and the next try; what needs a person first.
    pub async fn outbox(&self, lang: Lang) -> Result<OutboxView, DeskError> {
        self.speak(lang);
        self.officer()?;
        self.outbox_view(lang).await
    }

    /// Tries one item again, now.
    pub async fn outbox_retry(&self, id: String, lang: Lang) -> Result<OutboxView, DeskError> {
        self.speak(lang);
        let officer = self.deciding_officer()?;
        self.store.outbox_retry(item_id(&id)?, &officer.login, self.now().await?.0).await?;
        self.send_now();
        self.outbox_view(lang).await
    }

    /// Tries everything again, now, and compares the numbers with the centre.
    pub async fn outbox_retry_all(&self, lang: Lang) -> Result<OutboxView, DeskError> {
        self.speak(lang);
        let officer = self.deciding_officer()?;
        self.store.outbox_retry_all(&officer.login, self.now().await?.0).await?;
        self.store.reconcile_soon().await?;
        self.send_now();
        self.outbox_view(lang).await
    }

    /// What a person needs who takes an item over; the item stays in the list.
    pub async fn outbox_hand_over(&self, id: String, lang: Lang) -> Result<HandOverView, DeskError> {
        self.speak(lang);
        let officer = self.deciding_officer()?;
        let sheet = self.store.outbox_hand_over(item_id(&id)?, &officer.login, self.now().await?.0).await?;
        let edition = self.edition();
        Ok(HandOverView { title: title(&sheet), lines: hand_over_lines(&edition.i18n, &sheet, lang) })
    }

    fn send_now(&self) {
        if let Some(link) = self.link() {
            link.syncer.nudge();
        }
    }

    async fn outbox_view(&self, lang: Lang) -> Result<OutboxView, DeskError> {
        let edition = self.edition();
        let mut rows = Vec::new();
        for item in self.store.outbox_list().await? {
            let known = self.store.case_get(item.case).await?.is_some_and(|record| record.event.detail.is_some());
            rows.push(row(&edition.i18n, &item, known, lang));
        }
        let mut gaps = Vec::new();
        for known in self.store.gaps().await? {
            // What is in the list already is not said twice.
            if known.gap.held != Some(Held::Quarantined) {
                gaps.push(edition.i18n.text(lang, &gap_message(&known)));
            }
        }
        let recovered = self.store.recovery().await?.map(|report| edition.i18n.text(lang, &recovery_message(&report)));
        Ok(OutboxView { rows, gaps, recovered })
    }
}

fn row(i18n: &I18n, item: &OutboxEntry, known: bool, lang: Lang) -> OutboxRow {
    let stuck = item.next_try.is_none();
    let advice = match (stuck, item.handed_at) {
        (_, Some(at)) => Some(Message::new("desk-outbox-handed").text("at", moment(i18n, at, lang))),
        (true, None) => Some(Message::new("desk-outbox-advice")),
        (false, None) => None,
    };
    OutboxRow {
        id: item.id.to_string(),
        case: known.then(|| item.case.to_string()),
        title: item.receipt_number.clone().unwrap_or_else(|| item.case.to_string()),
        state: i18n.get(lang, delivery_text(item.state)),
        reason: item.reason.as_ref().map(|reason| i18n.text(lang, reason)),
        advice: advice.map(|advice| i18n.text(lang, &advice)),
        stuck,
        hand_over: item.for_person,
        since: moment(i18n, item.since, lang),
        next_try: item.next_try.map(|at| moment(i18n, at, lang)),
        exported: item.exported_at.map(|at| moment(i18n, at, lang)),
    }
}

fn title(sheet: &HandOver) -> String {
    sheet.receipt_number.clone().unwrap_or_else(|| sheet.case.to_string())
}

/// The lines of a hand-over, in words; nothing personal is among them.
pub fn hand_over_lines(i18n: &I18n, sheet: &HandOver, lang: Lang) -> Vec<String> {
    let number = i64::try_from(sheet.seq).unwrap_or(i64::MAX);
    let facts = Message::new("desk-hand-over-item")
        .text("device", &sheet.device)
        .number("number", number)
        .text("since", moment(i18n, sheet.since, lang));
    let receipt =
        sheet.receipt_number.as_ref().map(|number| Message::new("desk-hand-over-receipt").text("number", number));
    let reason = sheet.reason.clone();
    let found = Message::new("desk-hand-over-found").text("hash", &sheet.hash);
    let lines = receipt.into_iter().chain([facts]).chain(reason).chain([found, Message::new("desk-hand-over-kept")]);
    lines.map(|line| i18n.text(lang, &line)).collect()
}

/// Why numbers are missing at the centre that this device cannot send again.
pub fn gap_message(known: &KnownGap) -> Message {
    let gap = &known.gap;
    let id = match gap.held {
        Some(Held::Purged) => "desk-gap-purged",
        Some(Held::Quarantined) => "desk-gap-quarantined",
        Some(Held::Waiting | Held::Acknowledged) => "desk-gap-acknowledged",
        None => "desk-gap-unknown",
    };
    let message = Message::new(id).text("device", &known.device).text("numbers", numbers(gap.first, gap.last));
    match (gap.held, gap.at) {
        (Some(Held::Purged), at) => message.date("date", clock::baku_date(at.unwrap_or(known.since))),
        _ => message,
    }
}

/// One number, or the first and the last.
pub fn numbers(first: u64, last: u64) -> String {
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// What a recovery means for people.
pub fn recovery_message(report: &Recovery) -> Message {
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Message::new("desk-recovered")
        .date("date", clock::baku_date(report.at))
        .number("waiting", count(report.waiting))
        .number("missing", count(report.missing))
        .text("file", &report.aside)
}

fn item_id(text: &str) -> Result<Uuid, DeskError> {
    text.parse().map_err(|_| refused("error-outbox-item"))
}
