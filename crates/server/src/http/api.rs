//! The handlers of `/api/v1`: they read the request, call one function, write the answer.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use protocol::body::{BodyError, MAX_BATCH, MAX_BODY, MAX_COMPRESSED, decompress};
use protocol::reconcile::{ReconcileRequest, ReconcileResponse};
use protocol::wire::{
    EnrolRequest, Enrolled, Face, PushRequest, PushResponse, ReceiptQuery, StaffList, StaffMember, StatusQuery,
    StatusReply, Time,
};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde::Deserialize;
use tokio::sync::SemaphorePermit;

use super::auth::{self, Attested, Signed, Unchecked, Verified};
use super::{ApiError, OPENAPI};
use crate::cases::Question;
use crate::centre::Centre;
use crate::directory::{face, roles};
use crate::limit::Caller;
use crate::reconcile::ReconcileError;
use crate::table::staff;
use crate::witness::Shown;
use crate::{cases, catalogues, enrol, intake, reconcile, status, witness};

/// How long a counter may sign its staff in without having heard from the centre.
const OFFLINE_SIGN_IN: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The most bytes of a body that holds a few words.
const SMALL: usize = 4096;

pub(super) const MALFORMED: ApiError = ApiError::new(StatusCode::BAD_REQUEST, "error-request-malformed");

const TOO_LARGE: ApiError = ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "error-request-too-large");

/// The most bytes of packets that are read right here; more of them go to a thread where they hold nobody up.
const FEW: usize = 32 * 1024;

const LIMITED: ApiError = ApiError::new(StatusCode::TOO_MANY_REQUESTS, "error-rate-limited");

pub(super) type CentreState = State<Arc<Centre>>;

pub(super) async fn enrol(
    State(centre): CentreState,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Result<Json<Enrolled>, ApiError> {
    let caller = status::stranger(&centre, peer, &headers);
    if !centre.limits.allow(caller.clone(), centre.now()) {
        return Err(LIMITED);
    }
    let body = auth::read(&headers, body, SMALL).await?;
    let request: EnrolRequest = serde_json::from_slice(&body).map_err(|_| MALFORMED)?;
    let enrolled = enrol::enrol(&centre, &request).await?;
    // Only wrong codes count: a whole office enrols from one address.
    centre.limits.give_back(caller);
    Ok(Json(enrolled))
}

pub(super) async fn push(
    State(centre): CentreState,
    sent: Unchecked<MAX_COMPRESSED>,
) -> Result<Json<PushResponse>, ApiError> {
    // Whether it is a replay is on its way to be known while the packets are read.
    let read = async {
        let (PushRequest { packets, together }, turn) = whole_push(&centre, &sent.body).await?;
        Ok::<_, ApiError>((intake::prepare(&centre, Some(&sent.sender), packets).await?, together, turn))
    };
    let claim = sent.claim();
    // A large push keeps its turn until it is answered.
    let (opened, together, _turn) = match &claim {
        Some(claim) => match read.await {
            Ok(read) => read,
            // Nothing of it comes to a commit that would ask.
            Err(error) => {
                claim.confirm(&centre).await?;
                return Err(error);
            }
        },
        None => {
            let (new, read) = tokio::join!(sent.is_new(&centre), read);
            new?;
            read?
        }
    };
    Ok(Json(intake::push(&centre, &sent.sender, claim, opened, together).await?))
}

/// Few large ones are opened at a time, so that what they may grow to is bounded however many come at once.
async fn whole_push<'a>(
    centre: &'a Centre,
    body: &Bytes,
) -> Result<(PushRequest, Option<SemaphorePermit<'a>>), ApiError> {
    if let Some(read) = read_push(body, FEW) {
        return read.map(|read| (read, None));
    }
    let turn = centre.large.acquire().await.map_err(|error| ApiError::internal(&error))?;
    let body = body.clone();
    let read = tokio::task::spawn_blocking(move || read_push(&body, MAX_BODY)).await;
    let read = read.map_err(|error| ApiError::internal(&error))?.ok_or(TOO_LARGE)?;
    read.map(|read| (read, Some(turn)))
}

/// What a push says; `None` when it holds more than these bytes.
fn read_push(body: &[u8], limit: usize) -> Option<Result<PushRequest, ApiError>> {
    if body.len() > limit {
        return None;
    }
    let json = match decompress(body, limit) {
        Ok(json) => json,
        Err(BodyError::TooLarge) => return None,
        Err(BodyError::Malformed) => return Some(Err(MALFORMED)),
    };
    Some(match serde_json::from_slice::<PushRequest>(&json) {
        Ok(request) if request.packets.len() > MAX_BATCH => Err(TOO_LARGE),
        read => read.map_err(|_| MALFORMED),
    })
}

#[derive(Deserialize)]
pub(super) struct After {
    #[serde(default)]
    after: u64,
    limit: Option<u64>,
    anchor: Option<String>,
    head: Option<String>,
}

pub(super) async fn feed(
    State(centre): CentreState,
    query: Result<Query<After>, QueryRejection>,
    verified: Verified<0>,
) -> Result<Response, ApiError> {
    let question = match question(query, verified.created()) {
        Ok(question) => question,
        Err(malformed) => return verified.once(&centre).await.and(Err(malformed)),
    };
    let device = verified.device().clone();
    // Nothing is answered before the request is known to be none that was seen; what it asks for is looked at meanwhile.
    let look = async {
        let looked = witness::look(&centre.database, &device, question.after, &question.shown);
        looked.await.map_err(ApiError::from)
    };
    let (_, look) = tokio::try_join!(verified.once(&centre), look)?;
    let json = cases::feed(&centre, &device, &question, look).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], json).into_response())
}

fn question(query: Result<Query<After>, QueryRejection>, signed_at: Timestamp) -> Result<Question, ApiError> {
    let Query(After { after, limit, anchor, head }) = query.map_err(|_| MALFORMED)?;
    let read = |text: Option<String>| text.map(|text| text.parse()).transpose().map_err(|_| MALFORMED);
    Ok(Question { after, limit, shown: Shown { anchor: read(anchor)?, head: read(head)?, signed_at } })
}

/// What the centre lacks of the numbers that a device gave out.
pub(super) async fn reconcile(
    State(centre): CentreState,
    signed: Signed<MAX_COMPRESSED>,
) -> Result<Json<ReconcileResponse>, ApiError> {
    let request: ReconcileRequest = serde_json::from_slice(&signed.body).map_err(|_| MALFORMED)?;
    let compared = reconcile::reconcile(&centre, &signed.sender.row, &request).await;
    Ok(Json(compared.map_err(|error| match error {
        ReconcileError::Malformed => MALFORMED,
        ReconcileError::Database(error) => error.into(),
    })?))
}

pub(super) async fn staff(State(centre): CentreState, signed: Signed<0>) -> Result<Json<StaffList>, ApiError> {
    counters_only(&signed)?;
    let now = centre.now();
    let rows = staff::Entity::find()
        .filter(staff::Column::Office.eq(&signed.sender.row.office))
        .filter(staff::Column::DisabledAt.is_null())
        .order_by_asc(staff::Column::Login)
        .all(centre.database.pool())
        .await?;
    let member = |row: staff::Model| StaffMember {
        roles: roles(&row.roles),
        login: row.login,
        name: row.name,
        password: row.password,
        valid_until: now + OFFLINE_SIGN_IN,
    };
    Ok(Json(StaffList { staff: rows.into_iter().map(member).collect(), now }))
}

/// Where an application stands, for a visitor at any device of the service.
pub(super) async fn status(State(centre): CentreState, signed: Signed<SMALL>) -> Result<Json<StatusReply>, ApiError> {
    if !centre.limits.allow(Caller::Device(signed.sender.row.name.clone()), centre.now()) {
        return Err(LIMITED);
    }
    let query: StatusQuery = serde_json::from_slice(&signed.body).map_err(|_| MALFORMED)?;
    let standing = status::standing(&centre, &query.code, query.birth_date).await?;
    Ok(Json(StatusReply { standing, now: centre.now() }))
}

/// Where the application of a receipt stands, for a visitor who had its code scanned at any device of the service.
pub(super) async fn status_of_receipt(
    State(centre): CentreState,
    signed: Signed<SMALL>,
) -> Result<Json<StatusReply>, ApiError> {
    if !centre.limits.allow(Caller::Device(signed.sender.row.name.clone()), centre.now()) {
        return Err(LIMITED);
    }
    let query: ReceiptQuery = serde_json::from_slice(&signed.body).map_err(|_| MALFORMED)?;
    let standing = status::standing_of_receipt(&centre, &query.qr).await?;
    Ok(Json(StatusReply { standing, now: centre.now() }))
}

/// The newest list of the devices' keys as it was signed, for every device.
pub(super) async fn keys(State(centre): CentreState, _signed: Signed<0>) -> Result<Response, ApiError> {
    const MISSING: ApiError = ApiError::new(StatusCode::NOT_FOUND, "error-keys-missing");
    let list = centre.listed.list().ok_or(MISSING)?;
    Ok(([(header::CONTENT_TYPE, "application/cose")], list).into_response())
}

/// A published catalogue as it was signed, for every device.
pub(super) async fn catalogue(
    State(centre): CentreState,
    serial: Result<Path<String>, PathRejection>,
    _signed: Signed<0>,
) -> Result<Response, ApiError> {
    const UNKNOWN: ApiError = ApiError::new(StatusCode::NOT_FOUND, "error-catalogue-unknown");
    let Path(serial) = serial.map_err(|_| UNKNOWN)?;
    let serial = serial.parse().map_err(|_| UNKNOWN)?;
    let archive = catalogues::archive(&centre, serial).await?.ok_or(UNKNOWN)?;
    Ok(([(header::CONTENT_TYPE, "application/cose")], archive).into_response())
}

pub(super) fn counters_only(signed: &Signed<0>) -> Result<(), ApiError> {
    match face(&signed.sender.row.face) {
        Face::Counter => Ok(()),
        Face::Kiosk => Err(ApiError::new(StatusCode::FORBIDDEN, "error-device-face")),
    }
}

/// The time for everybody; a device whose clock is wrong gets it signed.
pub(super) async fn time(State(centre): CentreState, _attested: Attested) -> Json<Time> {
    Json(Time { now: centre.now() })
}

pub(super) async fn openapi() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], Bytes::from_static(OPENAPI.as_bytes()))
}

pub(super) async fn health(State(centre): CentreState) -> Result<&'static str, ApiError> {
    centre.database.ping().await?;
    Ok("ok")
}

/// A device of a later version learns by a signed answer that this centre does not know its question.
pub(super) async fn not_allowed(_attested: Attested) -> ApiError {
    ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "error-not-found")
}

pub(super) async fn not_found(_attested: Attested) -> ApiError {
    ApiError::new(StatusCode::NOT_FOUND, "error-not-found")
}
