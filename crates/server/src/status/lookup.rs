//! Finding an application for its status page.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::code::StatusCode;
use domain::lang::Lang;
use domain::state::Case;
use edition::Edition;
use jiff::civil::Date;
use protocol::wire::Standing;
use receipt::PaperKind;
use receipt::qr::{self, QrClaims};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};

use super::Typed;
use super::view::{Found, PendingView};
use crate::catalogues::edition_of;
use crate::centre::Centre;
use crate::database::{instant, micros};
use crate::directory::names;
use crate::intake::signatory;
use crate::key_list::is_of;
use crate::table::{application, device, office};
use crate::validate::baku;

/// By the statement of a receipt's QR code. The signature is checked first: a token alone opens nothing, nor does one that a code joins to
/// another number, service, office or moment than its application's. The code of another paper opens the same page while its device's key
/// is good: that the application arrived before the key was revoked says nothing of who signed a paper about it.
pub(super) async fn by_qr(centre: &Arc<Centre>, statement: &str) -> Result<Found, DbErr> {
    let Ok(scanned) = qr::read(statement) else { return Ok(Found::Unconfirmed) };
    let claims = scanned.claims();
    let issuer = device::Entity::find_by_id(&claims.device).one(centre.database.pool()).await?;
    let Some(issuer) = issuer.and_then(signatory).filter(|_| claims.is_of_its_device()) else {
        return Ok(Found::Unconfirmed);
    };
    let by = issuer.keys().into_iter().find(|(key, _)| scanned.is_by(key));
    let Some((_, until)) = by else { return Ok(Found::Unconfirmed) };
    let in_time = until.is_none_or(|until| micros(claims.issued_at) <= until);
    let row = centre.database.application_under(claims).await?;
    let receipt = claims.paper == PaperKind::Receipt;
    let trusted = |received_at: i64| match issuer.row.revoked_at {
        Some(at) => receipt && received_at < at,
        None => receipt || in_time,
    };
    match (row, issuer.row.revoked_at) {
        (Some(row), _) if is_of(&row, claims) && trusted(row.received_at) => Ok(Found::Case(view(centre, row).await?)),
        (None, None) if receipt && in_time => Ok(Found::Pending(pending(centre, claims).await?)),
        _ => Ok(Found::Unconfirmed),
    }
}

/// By the status code and the birth date. What is no code and what is no date is looked for all the same, and not found.
pub(super) async fn by_code(centre: &Arc<Centre>, typed: &Typed) -> Result<Found, DbErr> {
    let standing = standing(centre, &typed.code, birth_date(typed)).await?;
    Ok(standing.map_or(Found::Nothing, Found::Case))
}

/// The only application with this status code and this birth date.
pub(super) async fn standing(
    centre: &Arc<Centre>,
    code: &str,
    birth_date: Option<Date>,
) -> Result<Option<Standing>, DbErr> {
    let code = code.parse().map(|code: StatusCode| code.to_string()).unwrap_or_default();
    let date = birth_date.map(|date| date.to_string()).unwrap_or_default();
    let mut rows = application::Entity::find()
        .filter(application::Column::StatusCode.eq(code))
        .filter(application::Column::BirthDate.eq(date))
        .all(centre.database.pool())
        .await?;
    match (rows.pop(), rows.is_empty()) {
        (Some(row), true) => Ok(Some(view(centre, row).await?)),
        _ => Ok(None),
    }
}

fn birth_date(typed: &Typed) -> Option<Date> {
    let part = |text: &str| text.trim().parse::<i16>().ok();
    let (day, month) = (i8::try_from(part(&typed.day)?).ok()?, i8::try_from(part(&typed.month)?).ok()?);
    Date::new(part(&typed.year)?, month, day).ok()
}

async fn view(centre: &Arc<Centre>, row: application::Model) -> Result<Standing, DbErr> {
    let state = Case::from_name(&row.state).unwrap_or(Case::Submitted);
    let received_on = instant(row.received_at).to_zoned(baku()).date();
    let edition = edition_of(centre, &row.catalogue).await?;
    let service = edition.catalogue.service(&row.service);
    // A time that depends on the answers stands on the receipt; without them none can be told.
    let always = service.and_then(|service| service.answer_within.first()).filter(|answer| answer.when.is_none());
    let due = always.filter(|_| state == Case::Submitted);
    let reference = &edition.catalogue.reference;
    let due = due
        .and_then(|rule| reference.rules.due_after(rule.rule.get_ref(), received_on, None, &reference.calendar).ok());
    Ok(Standing {
        office: office_names(centre, &row.office).await?,
        receipt_number: row.receipt_number,
        submitted_on: instant(row.sealed_at).to_zoned(baku()).date(),
        received_on,
        state,
        due,
        fee: service.and_then(|service| service.fee.qepik),
        service: service_names(&edition, &row.service),
    })
}

async fn pending(centre: &Arc<Centre>, claims: &QrClaims) -> Result<PendingView, DbErr> {
    Ok(PendingView {
        receipt_number: claims.receipt_number.clone(),
        service: service_names(&centre.shelf.current(), &claims.service),
        office: office_names(centre, &claims.office).await?,
        submitted_on: claims.issued_at.to_zoned(baku()).date(),
    })
}

/// The service's name in every language; its code where there is no such service.
fn service_names(edition: &Edition, id: &str) -> BTreeMap<Lang, String> {
    let name = |lang| match edition.catalogue.service(id) {
        Some(service) => edition.i18n.get(lang, service.text.get_ref()),
        None => id.to_owned(),
    };
    Lang::ALL.into_iter().map(|lang| (lang, name(lang))).collect()
}

async fn office_names(centre: &Arc<Centre>, code: &str) -> Result<BTreeMap<Lang, String>, DbErr> {
    let row = office::Entity::find_by_id(code).one(centre.database.pool()).await?;
    Ok(row.map(|row| names(&row)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birth_date_is_three_numbers() {
        let typed = |day: &str, month: &str, year: &str| Typed {
            day: day.into(),
            month: month.into(),
            year: year.into(),
            ..Typed::default()
        };
        assert_eq!(birth_date(&typed(" 7", "03", "1990")), Some(jiff::civil::date(1990, 3, 7)));
        assert_eq!(birth_date(&typed("31", "2", "1990")), None);
        assert_eq!(birth_date(&typed("", "", "")), None);
    }
}
