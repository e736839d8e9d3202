//! The home screen, a service's own page, and the sync light.

use catalogue::definition::Kind;
use catalogue::{Catalogue, FieldType, Service};
use domain::date;
use domain::lang::Lang;
use domain::message::Message;
use domain::rule::Unit;
use edition::Edition;
use jiff::civil::Date;
use protocol::wire::Face;

use crate::app::Desk;
use crate::clock;
use crate::error::{DeskError, refused};
use crate::render::Renderer;
use crate::view::{DeadlineView, GroupView, Home, IntentView, NeedView, OptionView, ServiceView, SyncView};

impl Desk {
    /// The home screen.
    pub async fn home(&self, lang: Lang) -> Result<Home, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        let (now, trusted) = self.now().await?;
        let at = clock::baku(now);
        let edition = self.edition();
        let render = Renderer::new(&edition, lang, at.date());
        let clock = format!("{} · {}", render.i18n.date(lang, at.date()), render.i18n.time(lang, at.time()));
        let printer = self.printer_trouble().await;
        let in_each = |id: &str| Lang::ALL.into_iter().map(|lang| edition.i18n.get(lang, id)).collect();
        Ok(Home {
            groups: groups(&render),
            attention: self.attention(&render, trusted, printer).await,
            paperless: printer.map(in_each).unwrap_or_default(),
            clock,
            resume: self.resumable().await?.is_some(),
        })
    }

    /// What is missing at this device, in whole sentences.
    async fn attention(&self, render: &Renderer<'_>, trusted: bool, printer: Option<&str>) -> Vec<String> {
        let online = self.link().is_some_and(|link| link.syncer.status().online);
        let recovered = self.store.recovery().await.is_ok_and(|report| report.is_some());
        let stuck = self.store.outbox_needs_person().await.is_ok_and(|needs| needs);
        let missing = [
            (printer.is_some(), printer.unwrap_or_default()),
            (!self.config.scanner.is_there(), "desk-attention-scanner"),
            (self.scans.is_reader_gone(), "desk-attention-reader"),
            (!online, "desk-attention-offline"),
            (!trusted, "desk-attention-clock"),
            (recovered, "desk-attention-recovered"),
            (stuck, "desk-attention-stuck"),
        ];
        missing.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, id)| render.text(id)).collect()
    }

    /// A service's own page.
    pub async fn service(&self, service: String, lang: Lang) -> Result<ServiceView, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        let edition = self.edition();
        let definition = edition.catalogue.service(&service).ok_or_else(|| refused("error-definition"))?;
        let render = Renderer::new(&edition, lang, self.today().await?);
        let id = definition.text.get_ref();
        let attr = |name: &str| render.attr(id, name).unwrap_or_default();
        let question = definition.deadline.as_ref().and_then(|rule| definition.field(rule.field()?.get_ref()));
        let by_country = definition.deadline.as_ref().is_some_and(|rule| rule.country.is_some());
        Ok(ServiceView {
            service,
            title: render.text(id),
            who: attr("who"),
            needs: definition
                .needs
                .iter()
                .map(|need| NeedView { icon: need.icon.clone(), text: render.text(need.text.get_ref()) })
                .collect(),
            kept: definition.kind == Kind::Application,
            cost: attr("cost"),
            duration: attr("duration"),
            legal_basis: attr("legal"),
            deadline_question: question
                .filter(|field| field.kind == FieldType::Date)
                .map(|field| render.text(field.text.get_ref())),
            countries: if by_country { render.countries() } else { Vec::new() },
        })
    }

    /// The last day, computed from the date that the visitor gives on the service's page.
    pub async fn deadline(
        &self,
        service: String,
        lang: Lang,
        date: String,
        country: String,
    ) -> Result<DeadlineView, DeskError> {
        self.speak(lang);
        self.require(Face::Kiosk)?;
        let today = self.today().await?;
        let edition = self.edition();
        let render = Renderer::new(&edition, lang, today);
        let from = match date::parse(&date) {
            Ok(from) if from > today && counts_onward(&edition, &service) => {
                Err(Message::new("error-arrival-future").date("today", today))
            }
            parsed => parsed,
        };
        let country = Some(country.as_str()).filter(|country| !country.is_empty());
        match from {
            Ok(from) => deadline_view(&render, &service, from, country),
            Err(message) => Ok(DeadlineView { lines: Vec::new(), late: false, error: Some(render.message(&message)) }),
        }
    }
}

/// The parts of the home screen that hold a service a visitor can begin here.
fn groups(render: &Renderer<'_>) -> Vec<GroupView> {
    let services = render.catalogue.services();
    let group = |option: OptionView| {
        let own = services.iter().filter(|service| service.group.get_ref() == &option.value);
        let services: Vec<IntentView> = own.map(|service| intent(render, service)).collect();
        let icon = services.first()?.icon.clone();
        Some(GroupView { id: option.value, title: option.label, icon, services })
    };
    render.list("service_group").into_iter().filter_map(group).collect()
}

/// The sentence that names the deadline's period.
fn rule_text(catalogue: &Catalogue, service: &Service, date: Date) -> &'static str {
    let rule = service.deadline.as_ref();
    let found = rule.and_then(|rule| catalogue.reference.rules.get(rule.rule.get_ref(), date, None).ok());
    let unit = found.map_or(Unit::CalendarDays, |found| found.unit);
    match (unit, rule.is_some_and(|rule| rule.before.is_some())) {
        (Unit::WorkingDays, false) => "desk-deadline-rule-working",
        (Unit::Months | Unit::Years, false) => "desk-deadline-rule-months",
        (_, false) => "desk-deadline-rule-after",
        (Unit::WorkingDays, true) => "desk-deadline-rule-before-working",
        (Unit::Months | Unit::Years, true) => "desk-deadline-rule-before-months",
        (_, true) => "desk-deadline-rule-before",
    }
}

/// Whether the service's deadline counts from a date on, which cannot lie in the future.
fn counts_onward(edition: &Edition, service: &str) -> bool {
    let rule = edition.catalogue.service(service).and_then(|service| service.deadline.as_ref());
    rule.is_some_and(|rule| rule.from.is_some())
}

fn deadline_view(
    render: &Renderer<'_>,
    service: &str,
    from: Date,
    country: Option<&str>,
) -> Result<DeadlineView, DeskError> {
    let definition = render.catalogue.service(service).ok_or_else(|| refused("error-definition"))?;
    let deadline = match render.catalogue.deadline(service, from, country)? {
        None => return Ok(DeadlineView { lines: Vec::new(), late: false, error: None }),
        Some(Err(message)) => {
            return Ok(DeadlineView { lines: Vec::new(), late: false, error: Some(render.message(&message)) });
        }
        Some(Ok(deadline)) => deadline,
    };
    let late_by = deadline.late_by(render.today);
    let mut lines = Vec::new();
    if late_by > 0 {
        let late =
            Message::new("desk-deadline-late").date("date", deadline.deadline).number("count", i64::from(late_by));
        lines.push(late);
    } else {
        lines.push(Message::new("desk-deadline").date("date", deadline.deadline));
        let working = deadline.last_working_day.filter(|day| *day != deadline.deadline && *day >= render.today);
        lines.extend(working.map(|day| Message::new("desk-deadline-working").date("date", day)));
    }
    let rule = Message::new(rule_text(render.catalogue, definition, from)).number("count", i64::from(deadline.days));
    lines.push(rule.term("article", format!("{}.legal", definition.text.get_ref())));
    Ok(DeadlineView { lines: lines.iter().map(|line| render.message(line)).collect(), late: late_by > 0, error: None })
}

pub(crate) fn intent(render: &Renderer<'_>, service: &Service) -> IntentView {
    let id = service.text.get_ref();
    IntentView {
        service: service.id.clone(),
        icon: service.icon.clone(),
        title: render.attr(id, "intent").unwrap_or_else(|| render.text(id)),
        subtitle: render.attr(id, "summary").unwrap_or_default(),
    }
}

/// What waits, when the centre was last heard, whether the time can be trusted, and whether the reader is there.
pub(crate) fn sync_view(desk: &Desk, trusted: bool, lang: Lang) -> SyncView {
    let status = desk.link().map(|link| link.syncer.status()).unwrap_or_default();
    let waiting = i64::from(status.waiting);
    let edition = desk.edition();
    let time = status.last_contact.map(|at| edition.i18n.time(lang, clock::baku(at).time()));
    let message = match (time, status.online) {
        (None, _) => Message::new("desk-sync-never").number("count", waiting),
        (Some(_), false) => Message::new("desk-sync-offline").number("count", waiting),
        (Some(time), true) if waiting > 0 => {
            Message::new("desk-sync-waiting").number("count", waiting).text("time", time)
        }
        (Some(time), true) => Message::new("desk-sync-idle").text("time", time),
    };
    SyncView {
        waiting: status.waiting,
        quarantined: status.quarantined,
        online: status.online,
        text: edition.i18n.text(lang, &message),
        clock: (!trusted).then(|| edition.i18n.get(lang, "desk-clock")),
        reader: desk.scans.is_reader_gone().then(|| edition.i18n.get(lang, "desk-reader")),
    }
}
