//! Enrolment: a one-time code and a public key make a device; a fresh code lets it enrol once more, with the same key or with another.

use axum::http::StatusCode;
use data_encoding::BASE32_NOPAD;
use jiff::{SignedDuration, Timestamp};
use protocol::PublicKey;
use protocol::wire::{EnrolRequest, Enrolled};
use sea_orm::sea_query::Query;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Set, SqlErr,
};

use crate::audit::{Line, Stream};
use crate::centre::Centre;
use crate::database::{Database, Write, micros};
use crate::directory::{DirectoryError, OneTimeCode, code_hash, face, names};
use crate::http::ApiError;
use crate::table::{device, enrolment, office, packet, reconciliation};
use crate::vault::random;
use crate::{former, key_list};

const CODE: ApiError = ApiError::new(StatusCode::FORBIDDEN, "error-enrolment-code");
const KEY: ApiError = ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "error-enrolment-key");

impl Database {
    /// Makes a fresh one-time code for a device that is known: it lost its enrolment, or is to change its key. The device goes on as it is
    /// until the code is used; codes of it that nobody used are void. Without `new_key` the code is good only for the key that the device
    /// has, so that it is worth nothing to a thief.
    pub async fn device_recode(
        &self,
        name: &str,
        new_key: bool,
        valid_for: SignedDuration,
        now: Timestamp,
    ) -> Result<OneTimeCode, DirectoryError> {
        let unknown = || DirectoryError::UnknownDevice(name.to_owned());
        let write = self.write().await?;
        let office = device::Entity::find_by_id(name).one(&*write).await?.ok_or_else(unknown)?.office;
        let stream = Stream::lock(&write, &office).await?;
        let row = device::Entity::find_by_id(name).one(&*write).await?.ok_or_else(unknown)?;
        if row.revoked_at.is_some() {
            return Err(DirectoryError::Revoked(name.to_owned()));
        }
        enrolment::Entity::delete_many()
            .filter(enrolment::Column::Device.eq(name))
            .filter(enrolment::Column::UsedAt.is_null())
            .exec(&*write)
            .await?;
        let issued = issue(&write, name, Some(row.public_key.filter(|_| !new_key)), now + valid_for).await?;
        let act = if new_key { "device-code-for-new-key" } else { "device-code" };
        let line = Line { actor: "administrator".into(), act, subject: name.to_owned() };
        stream.close(&write, now, vec![line]).await?;
        write.commit().await?;
        Ok(issued)
    }
}

/// How the hash of a code for a known device differs from that of a first code: a replica of a version that knows nothing of the former
/// does not find it, and so cannot bind a key without keeping the one before.
fn again_hash(code: &str) -> String {
    code_hash(&format!("AGAIN {code}"))
}

/// Makes a one-time code: a device's first, or one to enrol once more, which may be good for one key only.
pub(crate) async fn issue(
    write: &Write,
    device: &str,
    again: Option<Option<String>>,
    expires_at: Timestamp,
) -> Result<OneTimeCode, DirectoryError> {
    let secret = random::<10>().map_err(|_| DirectoryError::Random)?;
    let text = BASE32_NOPAD.encode(&secret);
    let row = enrolment::ActiveModel {
        code_hash: Set(if again.is_some() { again_hash(&text) } else { code_hash(&text) }),
        device: Set(device.to_owned()),
        expires_at: Set(micros(expires_at)),
        used_at: Set(None),
        for_key: Set(again.flatten()),
    };
    enrolment::Entity::insert(row).exec_without_returning(&**write).await?;
    let grouped: Vec<&str> = (0..4).filter_map(|group| text.get(group * 4..group * 4 + 4)).collect();
    Ok(OneTimeCode { device: device.to_owned(), code: grouped.join("-"), expires_at })
}

/// Enrols a device. The same code with the same key gets the same answer again (the first one may have been lost on the way);
/// with any other key it is spent. A refusal changes nothing, and leaves the code as it was.
pub(crate) async fn enrol(centre: &Centre, request: &EnrolRequest) -> Result<Enrolled, ApiError> {
    let key: PublicKey = request.public_key.parse().map_err(|_| KEY)?;
    let now = centre.now();
    let write = centre.database.write().await?;
    let known = [code_hash(&request.code), again_hash(&request.code)];
    let code = enrolment::Entity::find().filter(enrolment::Column::CodeHash.is_in(known)).one(&*write).await?;
    let code = code.ok_or(CODE)?;
    let office = device::Entity::find_by_id(&code.device).one(&*write).await?.ok_or(CODE)?.office;
    // The office before its devices, as a revocation does: else the two could wait for each other. What is read behind it holds.
    let stream = Stream::lock(&write, &office).await?;
    let row = device::Entity::find_by_id(&code.device).one(&*write).await?.ok_or(CODE)?;
    let spent = spend(&write, &code.code_hash, now).await?;
    let again = row.public_key.as_deref() == Some(key.to_string().as_str());
    let foreign = code.for_key.is_some_and(|only| only != key.to_string());
    if row.revoked_at.is_some() || foreign || (!spent && !again) {
        return Err(CODE);
    }
    if spent {
        bind(&write, row.clone(), key, stream, now).await?;
    }
    let last_seq = last_seq(&write, &row.name).await?;
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
        last_seq,
    })
}

/// The highest number that the centre knows of this device, from a packet or from what the device said of itself; `None` before the first.
async fn last_seq(write: &Write, device: &str) -> Result<Option<u64>, DbErr> {
    let sent = packet::Entity::find()
        .select_only()
        .column(packet::Column::Seq)
        .filter(packet::Column::Device.eq(device))
        .order_by_desc(packet::Column::Seq);
    let sent = sent.into_tuple::<i64>().one(&**write).await?;
    let told = reconciliation::Entity::find_by_id(device).one(&**write).await?.map(|told| told.last_seq);
    Ok(sent.max(told).filter(|last| *last > 0).map(i64::cast_unsigned))
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
    if former::is_of_another(write, &name, &key).await? {
        return Err(KEY);
    }
    let (former, key) = (former::with(&row, &key.to_string(), now), key.to_string());
    let changed = row.public_key.as_ref().is_some_and(|known| *known != key);
    let act = match (&row.public_key, changed) {
        (None, _) => "device-enrolled",
        (Some(_), false) => "device-enrolled-again",
        (Some(_), true) => "device-key-changed",
    };
    let mut row = row.into_active_model();
    if changed {
        row.former_keys = Set(Some(former));
        row.key_until = Set(None);
    }
    row.public_key = Set(Some(key));
    row.enrolled_at = Set(Some(micros(now)));
    row.update(&**write).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => KEY,
        _ => error.into(),
    })?;
    let line = Line { actor: name.clone(), act, subject: name };
    Ok(stream.close(write, now, vec![line]).await?)
}
