//! The devices' public keys, for verifying receipts away from the centre: listed, signed, told to every device.
//!
//! A list is made when what it says has changed, by whichever replica sees it first; its number only grows.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::body::Bytes;
use domain::code::StatusCode;
use jiff::Timestamp;
use protocol::key_list::{self, KeyListError};
use protocol::{DeviceKey, KeyList, Signer, packet};
use receipt::PaperKind;
use receipt::qr::QrClaims;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};

use crate::audit::{Line, Stream};
use crate::catalogues::HEADQUARTERS;
use crate::centre::Centre;
use crate::database::{Database, instant, micros, next_serial};
use crate::directory::DirectoryError;
use crate::former;
use crate::table::{application, device, key_list as table};

/// Lists that stay in the table behind the newest one.
const KEPT: u64 = 10;

/// The newest list as this replica knows it.
#[derive(Default)]
pub(crate) struct Listed(RwLock<Arc<Newest>>);

#[derive(Default)]
struct Newest {
    /// 0 before the first one.
    serial: u64,
    list: Bytes,
}

impl Listed {
    /// The number of the newest list.
    pub fn serial(&self) -> Option<u64> {
        Some(self.newest().serial).filter(|serial| *serial > 0)
    }

    /// The newest list as it was signed.
    pub fn list(&self) -> Option<Bytes> {
        let newest = self.newest();
        (newest.serial > 0).then(|| newest.list.clone())
    }

    fn newest(&self) -> Arc<Newest> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn take(&self, row: table::Model) {
        let mut held = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if held.serial < row.serial.cast_unsigned() {
            *held = Arc::new(Newest { serial: row.serial.cast_unsigned(), list: row.list.into() });
        }
    }
}

/// A list cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    #[error("the database does not answer as it should")]
    Database(#[from] DbErr),
    #[error("the list cannot be signed")]
    List(#[from] KeyListError),
    #[error("receipts lead to {0}, which would be called foreign everywhere: start with --former-url {0}")]
    Address(String),
}

impl Database {
    /// The keys of all devices that ever enrolled, revoked ones with the moment of their revocation. It has no number and no signature.
    pub async fn key_list(&self, public_url: &str, now: Timestamp) -> Result<KeyList, DbErr> {
        read(self.pool(), public_url, now).await
    }

    /// The newest list as it was signed; `None` before the centre's first start.
    pub async fn key_list_signed(&self) -> Result<Option<Vec<u8>>, DbErr> {
        Ok(newest().one(self.pool()).await?.map(|row| row.list))
    }

    /// When the centre received the application that a receipt's code states; `None` if it did not, or under another status code than the
    /// one that somebody read off the paper.
    pub async fn received_at(
        &self,
        claims: &QrClaims,
        status_code: Option<&StatusCode>,
    ) -> Result<Option<Timestamp>, DbErr> {
        let row = self.application_under(claims).await?.filter(|row| is_of(row, claims));
        let row = row.filter(|row| status_code.is_none_or(|code| row.status_code == code.to_string()));
        Ok(row.map(|row| instant(row.received_at)))
    }

    /// The application under the token of a code; under a receipt's, from the device that issued it. Whether it is the one that the code
    /// states is another question: see [`is_of`].
    pub(crate) async fn application_under(&self, claims: &QrClaims) -> Result<Option<application::Model>, DbErr> {
        let under = application::Entity::find().filter(application::Column::Token.eq(hex::encode(claims.token)));
        let own = match claims.paper {
            PaperKind::Receipt => under.filter(application::Column::Device.eq(&claims.device)),
            _ => under.filter(application::Column::ReceiptNumber.eq(&claims.receipt_number)),
        };
        own.one(self.pool()).await
    }

    /// Ends a device's key: receipts that it issues later are not valid. What it sealed is taken all the same.
    pub async fn device_expire(&self, name: &str, until: Timestamp, now: Timestamp) -> Result<(), DirectoryError> {
        let write = self.write().await?;
        let row = device::Entity::find_by_id(name).one(&*write).await?;
        let row = row.ok_or_else(|| DirectoryError::UnknownDevice(name.to_owned()))?;
        let stream = Stream::lock(&write, &row.office).await?;
        let mut row = row.into_active_model();
        row.key_until = Set(Some(micros(until)));
        row.update(&*write).await?;
        let line = Line { actor: "administrator".into(), act: "device-key-ends", subject: name.to_owned() };
        stream.close(&write, now, vec![line]).await?;
        Ok(write.commit().await?)
    }
}

/// Whether an application is the one that a code of its device states: a stolen key signs any number, service and moment under a token
/// that stands on a genuine receipt. The facts about the person are sealed here and are not compared. The other papers are issued later,
/// by any office.
pub(crate) fn is_of(row: &application::Model, claims: &QrClaims) -> bool {
    let issued_with_it =
        || row.office == claims.office && claims.issued_when_sealed(instant(row.sealed_at), instant(row.received_at));
    row.receipt_number == claims.receipt_number
        && row.service == claims.service
        && (claims.paper != PaperKind::Receipt || issued_with_it())
}

async fn read(on: &impl ConnectionTrait, public_url: &str, now: Timestamp) -> Result<KeyList, DbErr> {
    let rows = device::Entity::find().all(on).await?;
    let mut keys = BTreeMap::new();
    for row in rows {
        let former = former::of(&row);
        if let Some(public_key) = row.public_key {
            let (revoked_at, valid_until) = (row.revoked_at.map(instant), row.key_until.map(instant));
            for (former, n) in former.into_iter().zip(1_u32..) {
                let (public_key, valid_until) = (former.key, Some(instant(former.until)));
                keys.insert(KeyList::former_name(&row.name, n), DeviceKey { public_key, revoked_at, valid_until });
            }
            keys.insert(row.name, DeviceKey { public_key, revoked_at, valid_until });
        }
    }
    Ok(KeyList { serial: 0, as_of: now, public_url: public_url.to_owned(), keys })
}

fn newest() -> sea_orm::Select<table::Entity> {
    table::Entity::find().order_by_desc(table::Column::Serial)
}

/// Lists the keys anew whenever they change, for ever; devices are added by other processes too.
pub(crate) async fn follow(centre: Arc<Centre>, every: Duration) {
    loop {
        tokio::time::sleep(every).await;
        if let Err(error) = refresh(&centre).await {
            tracing::warn!(%error, "the devices' keys are listed again later");
        }
    }
}

/// Refuses addresses that leave out one of the newest list: all receipts printed under it would be called foreign. An address of this very
/// machine is one of a trial.
pub(crate) async fn keep_addresses(centre: &Centre) -> Result<(), ListError> {
    let Some(row) = newest().one(centre.database.pool()).await? else { return Ok(()) };
    let Ok(list) = key_list::open(&row.list, &centre.keys.signer.public_key()) else { return Ok(()) };
    let known = |url: &str| centre.addresses.split_whitespace().any(|known| known.eq_ignore_ascii_case(url));
    let lost = list.public_url.split_whitespace().find(|url| !is_here(url) && !known(url));
    lost.map_or(Ok(()), |url| Err(ListError::Address(url.to_owned())))
}

fn is_here(url: &str) -> bool {
    let (_, host) = url.split_once("//").unwrap_or_default();
    ["127.", "localhost", "[::1]"].iter().any(|here| host.to_ascii_lowercase().starts_with(here))
}

/// Makes and signs a new list if the newest one says something else, and knows the newest one afterwards.
pub(crate) async fn refresh(centre: &Centre) -> Result<(), ListError> {
    let list = centre.database.key_list(&centre.addresses, centre.now()).await?;
    let content = content(&list, &centre.keys.signer)?;
    let known = newest().one(centre.database.pool()).await?;
    match known.filter(|row| says(row, &content, centre)) {
        Some(row) => centre.listed.take(row),
        None => centre.listed.take(publish(centre).await?),
    }
    Ok(())
}

async fn publish(centre: &Centre) -> Result<table::Model, ListError> {
    let write = centre.database.write().await?;
    // One replica at a time; another may have been faster. What a list says is read in its turn: the newer list never says what is older.
    let _alone = Stream::lock(&write, HEADQUARTERS).await?;
    let mut list = read(&*write, &centre.addresses, centre.now()).await?;
    let content = content(&list, &centre.keys.signer)?;
    let known = newest().one(&*write).await?;
    if let Some(row) = known.as_ref().filter(|row| says(row, &content, centre)) {
        return Ok(row.clone());
    }
    let serial = next_serial(known.map(|row| row.serial), list.as_of);
    list.serial = serial.cast_unsigned();
    let signed = key_list::seal(&list, &centre.keys.signer)?;
    let row = table::Model { serial, content, list: signed, made_at: micros(list.as_of) };
    let fresh = table::ActiveModel {
        serial: Set(serial),
        content: Set(row.content.clone()),
        list: Set(row.list.clone()),
        made_at: Set(row.made_at),
    };
    table::Entity::insert(fresh).exec_without_returning(&*write).await?;
    let oldest = newest().select_only().column(table::Column::Serial).offset(KEPT).into_tuple::<i64>();
    if let Some(oldest) = oldest.one(&*write).await? {
        table::Entity::delete_many().filter(table::Column::Serial.lt(oldest)).exec(&*write).await?;
    }
    write.commit().await?;
    tracing::info!(serial, devices = list.keys.len(), "the devices' keys are listed anew");
    Ok(row)
}

/// Whether a row says just that, in this centre's own word and under its own number.
fn says(row: &table::Model, content: &str, centre: &Centre) -> bool {
    let signer = &centre.keys.signer;
    let Ok(list) = key_list::open(&row.list, &signer.public_key()) else { return false };
    let said = self::content(&list, signer);
    row.content == content && list.serial == row.serial.cast_unsigned() && said.is_ok_and(|said| said == content)
}

/// SHA-256 of what a list says, apart from its number and its moment.
fn content(list: &KeyList, signer: &Signer) -> Result<String, KeyListError> {
    let plain = KeyList { serial: 1, as_of: Timestamp::UNIX_EPOCH, ..list.clone() };
    Ok(packet::hash(&key_list::seal(&plain, signer)?))
}
