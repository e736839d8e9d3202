//! Enrolment: a one-time code and a public key make a device.

use axum::http::StatusCode;
use jiff::Timestamp;
use protocol::PublicKey;
use protocol::wire::{EnrolRequest, Enrolled};
use sea_orm::sea_query::Query;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, IntoActiveModel as _, Set,
    SqlErr,
};

use crate::audit::{Line, Stream};
use crate::centre::Centre;
use crate::database::{Write, micros};
use crate::directory::{code_hash, face, names};
use crate::http::ApiError;
use crate::key_list;
use crate::table::{device, enrolment, office};

const CODE: ApiError = ApiError::new(StatusCode::FORBIDDEN, "error-enrolment-code");
const KEY: ApiError = ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "error-enrolment-key");

/// Enrols a device. The same code with the same key gets the same answer again (the first one may have been lost on the way);
/// with any other key it is spent.
pub(crate) async fn enrol(centre: &Centre, request: &EnrolRequest) -> Result<Enrolled, ApiError> {
    let key: PublicKey = request.public_key.parse().map_err(|_| KEY)?;
    let now = centre.now();
    let hash = code_hash(&request.code);
    let write = centre.database.write().await?;
    let code = enrolment::Entity::find_by_id(&hash).one(&*write).await?.ok_or(CODE)?;
    let office = device::Entity::find_by_id(&code.device).one(&*write).await?.ok_or(CODE)?.office;
    // The office before its devices, as a revocation does: else the two could wait for each other. What is read behind it holds.
    let stream = Stream::lock(&write, &office).await?;
    let row = device::Entity::find_by_id(&code.device).one(&*write).await?.ok_or(CODE)?;
    let spent = spend(&write, &hash, now).await?;
    let again = row.public_key.as_deref() == Some(key.to_string().as_str());
    if row.revoked_at.is_some() || (!spent && !again) {
        return Err(CODE);
    }
    if spent {
        bind(&write, row.clone(), key, stream, now).await?;
    }
    let place = office::Entity::find_by_id(&row.office).one(&*write).await?.ok_or(CODE)?;
    write.commit().await?;
    // A receipt of the new device may be held up to a counter within the minute.
    if let Err(error) = key_list::refresh(centre).await {
        tracing::warn!(%error, "the devices' keys are listed again later");
    }
    Ok(Enrolled {
        device: row.code,
        office: row.office,
        office_name: names(&place),
        face: face(&row.face),
        public_url: centre.public_url.clone(),
        centre_key: centre.keys.signer.public_key().to_string(),
        now,
        bundle_key: Some(centre.keys.bundle_statement.clone()),
    })
}

/// Uses the code up; `false` when it is unknown, used or expired. One statement, so that two users cannot both succeed.
async fn spend(write: &Write, hash: &str, now: Timestamp) -> Result<bool, DbErr> {
    let spend = Query::update()
        .table(enrolment::Entity)
        .value(enrolment::Column::UsedAt, micros(now))
        .and_where(enrolment::Column::CodeHash.eq(hash))
        .and_where(enrolment::Column::UsedAt.is_null())
        .and_where(enrolment::Column::ExpiresAt.gt(micros(now)))
        .to_owned();
    Ok(write.execute(&spend).await?.rows_affected() == 1)
}

async fn bind(
    write: &Write,
    row: device::Model,
    key: PublicKey,
    stream: Stream,
    now: Timestamp,
) -> Result<(), ApiError> {
    let name = row.name.clone();
    let mut row = row.into_active_model();
    row.public_key = Set(Some(key.to_string()));
    row.enrolled_at = Set(Some(micros(now)));
    row.update(&**write).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => KEY,
        _ => error.into(),
    })?;
    let line = Line { actor: name.clone(), act: "device-enrolled", subject: name };
    Ok(stream.close(write, now, vec![line]).await?)
}
