//! Offices, devices and staff: what the administrator manages, as functions on the [`Database`].

use std::collections::BTreeMap;

use argon2::password_hash::PasswordHasher as _;
use argon2::{Algorithm, Argon2, Params, Version};
use domain::code::{OfficeCode, character};
use domain::lang::Lang;
use domain::message::Message;
use jiff::{SignedDuration, Timestamp};
use protocol::packet;
use protocol::wire::{Face, Role};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DbErr, EntityTrait as _, IntoActiveModel as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, Set, SqlErr,
};

use crate::audit::{Line, Stream};
use crate::database::{Database, instant, micros};
use crate::enrol;
use crate::table::{device, office, staff, stream};
use crate::vault::random;

/// An office as the administrator sees it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct OfficeInfo {
    pub code: String,
    pub names: BTreeMap<Lang, String>,
}

/// A device as the administrator sees it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct DeviceInfo {
    /// `OFFICE-DEVICE`.
    pub name: String,
    pub office: String,
    pub face: Face,
    pub enrolled_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    /// The last packet it sent.
    pub seen_at: Option<Timestamp>,
}

/// A device with its one-time enrolment code, which is shown once and kept as a hash only.
#[derive(Clone, Debug, serde::Serialize)]
pub struct OneTimeCode {
    /// `OFFICE-DEVICE`.
    pub device: String,
    /// Sixteen letters and digits in groups of four: 80 bits.
    pub code: String,
    pub expires_at: Timestamp,
}

/// A member of staff to add.
#[derive(Clone, Debug)]
pub struct NewStaff {
    pub login: String,
    pub name: String,
    pub office: String,
    pub roles: Vec<Role>,
    pub password: String,
}

/// A member of staff as the administrator sees them.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct StaffInfo {
    pub login: String,
    pub name: String,
    pub office: String,
    pub roles: Vec<Role>,
    pub disabled_at: Option<Timestamp>,
}

/// Why the administrator's wish was not fulfilled.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    #[error("an office code is 3 to 8 characters of Crockford's base32")]
    OfficeCode,
    #[error("there is no office {0}")]
    UnknownOffice(String),
    #[error("the office {0} exists")]
    OfficeExists(String),
    #[error("the office has no device code left")]
    OfficeFull,
    #[error("there is no device {0}")]
    UnknownDevice(String),
    #[error("the device {0} is revoked")]
    Revoked(String),
    #[error("a login is 2 to 32 of a-z, 0-9, dot and hyphen")]
    Login,
    #[error("there is no member of staff with this login")]
    UnknownStaff,
    #[error("the login is taken")]
    LoginTaken,
    #[error("a password has at least 10 characters")]
    Password,
    #[error("the operating system gives no random bytes")]
    Random,
    #[error("the database does not answer as it should")]
    Database(#[from] DbErr),
}

impl DirectoryError {
    /// The sentence for people.
    pub fn message(&self) -> Message {
        match self {
            DirectoryError::OfficeCode => Message::new("error-office-code"),
            DirectoryError::UnknownOffice(code) => Message::new("error-office-unknown").text("office", code),
            DirectoryError::OfficeExists(code) => Message::new("error-office-exists").text("office", code),
            DirectoryError::OfficeFull => Message::new("error-office-full"),
            DirectoryError::UnknownDevice(name) => Message::new("error-device-unknown").text("device", name),
            DirectoryError::Revoked(name) => Message::new("error-device-revoked").text("device", name),
            DirectoryError::Login => Message::new("error-staff-login"),
            DirectoryError::UnknownStaff => Message::new("error-staff-unknown"),
            DirectoryError::LoginTaken => Message::new("error-staff-login-taken"),
            DirectoryError::Password => Message::new("error-staff-password"),
            DirectoryError::Random | DirectoryError::Database(_) => Message::new("error-centre-internal"),
        }
    }
}

impl Database {
    /// Adds an office; its code is 3 to 8 characters of Crockford's base32 (no I, L, O, U).
    pub async fn office_add(&self, code: &str, names: &BTreeMap<Lang, String>) -> Result<(), DirectoryError> {
        if code.parse::<OfficeCode>().is_err() {
            return Err(DirectoryError::OfficeCode);
        }
        let name = |lang| Set(names.get(&lang).or_else(|| names.get(&Lang::Az)).cloned().unwrap_or_default());
        let row = office::ActiveModel {
            code: Set(code.to_owned()),
            name_az: name(Lang::Az),
            name_en: name(Lang::En),
            name_ru: name(Lang::Ru),
        };
        let write = self.write().await?;
        let inserted = office::Entity::insert(row).exec_without_returning(&*write).await;
        inserted.map_err(|error| taken(error, DirectoryError::OfficeExists(code.to_owned())))?;
        let row = stream::ActiveModel {
            office: Set(code.to_owned()),
            feed: Set(0),
            audit: Set(0),
            audit_hash: Set(String::new()),
        };
        stream::Entity::insert(row).exec_without_returning(&*write).await?;
        Ok(write.commit().await?)
    }

    /// All offices by code.
    pub async fn office_list(&self) -> Result<Vec<OfficeInfo>, DirectoryError> {
        let rows = office::Entity::find().order_by_asc(office::Column::Code).all(self.pool()).await?;
        Ok(rows.into_iter().map(|row| OfficeInfo { code: row.code.clone(), names: names(&row) }).collect())
    }

    /// Adds a device to an office with the next free device code, and makes its one-time enrolment code.
    pub async fn device_add(
        &self,
        office: &str,
        face: Face,
        valid_for: SignedDuration,
        now: Timestamp,
    ) -> Result<OneTimeCode, DirectoryError> {
        let write = self.write().await?;
        let known = office::Entity::find_by_id(office).one(&*write).await?;
        known.ok_or_else(|| DirectoryError::UnknownOffice(office.to_owned()))?;
        let stream = Stream::lock(&write, office).await?;
        let count = device::Entity::find().filter(device::Column::Office.eq(office)).count(&*write).await?;
        let code = device_code(count).ok_or(DirectoryError::OfficeFull)?;
        let name = format!("{office}-{code}");
        let row = device::ActiveModel {
            name: Set(name.clone()),
            office: Set(office.to_owned()),
            code: Set(code),
            face: Set(face_name(face).to_owned()),
            added_at: Set(micros(now)),
            ..Default::default()
        };
        device::Entity::insert(row).exec_without_returning(&*write).await?;
        let issued = enrol::issue(&write, &name, None, now + valid_for).await?;
        let line = Line { actor: "administrator".into(), act: "device-added", subject: name };
        stream.close(&write, now, vec![line]).await?;
        write.commit().await?;
        Ok(issued)
    }

    /// All devices by name.
    pub async fn device_list(&self) -> Result<Vec<DeviceInfo>, DirectoryError> {
        let rows = device::Entity::find().order_by_asc(device::Column::Name).all(self.pool()).await?;
        Ok(rows.into_iter().map(device_info).collect())
    }

    /// Refuses the device from now on. Receipts of it stay valid when the centre received their packets before.
    pub async fn device_revoke(&self, name: &str, now: Timestamp) -> Result<(), DirectoryError> {
        let write = self.write().await?;
        let row = device::Entity::find_by_id(name).one(&*write).await?;
        let row = row.ok_or_else(|| DirectoryError::UnknownDevice(name.to_owned()))?;
        if row.revoked_at.is_none() {
            let stream = Stream::lock(&write, &row.office).await?;
            let mut row = row.into_active_model();
            row.revoked_at = Set(Some(micros(now)));
            row.update(&*write).await?;
            let line = Line { actor: "administrator".into(), act: "device-revoked", subject: name.to_owned() };
            stream.close(&write, now, vec![line]).await?;
        }
        Ok(write.commit().await?)
    }

    /// Adds a member of staff; the password is kept as Argon2id.
    pub async fn staff_add(&self, new: NewStaff, now: Timestamp) -> Result<(), DirectoryError> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
        if !(2..=32).contains(&new.login.len()) || !new.login.bytes().all(plain) {
            return Err(DirectoryError::Login);
        }
        if new.password.chars().count() < 10 {
            return Err(DirectoryError::Password);
        }
        let password = hash_password(new.password).await?;
        let write = self.write().await?;
        let known = office::Entity::find_by_id(&new.office).one(&*write).await?;
        known.ok_or_else(|| DirectoryError::UnknownOffice(new.office.clone()))?;
        let stream = Stream::lock(&write, &new.office).await?;
        let row = staff::ActiveModel {
            login: Set(new.login.clone()),
            name: Set(new.name),
            office: Set(new.office),
            roles: Set(role_names(&new.roles)),
            password: Set(password),
            added_at: Set(micros(now)),
            disabled_at: Set(None),
        };
        let inserted = staff::Entity::insert(row).exec_without_returning(&*write).await;
        inserted.map_err(|error| taken(error, DirectoryError::LoginTaken))?;
        let line = Line { actor: "administrator".into(), act: "staff-added", subject: new.login };
        stream.close(&write, now, vec![line]).await?;
        Ok(write.commit().await?)
    }

    /// All staff by login.
    pub async fn staff_list(&self) -> Result<Vec<StaffInfo>, DirectoryError> {
        let rows = staff::Entity::find().order_by_asc(staff::Column::Login).all(self.pool()).await?;
        let info = |row: staff::Model| StaffInfo {
            roles: roles(&row.roles),
            login: row.login,
            name: row.name,
            office: row.office,
            disabled_at: row.disabled_at.map(instant),
        };
        Ok(rows.into_iter().map(info).collect())
    }

    /// Ends a member of staff's access; counters learn it at their next contact.
    pub async fn staff_disable(&self, login: &str, now: Timestamp) -> Result<(), DirectoryError> {
        let write = self.write().await?;
        let row = staff::Entity::find_by_id(login).one(&*write).await?.ok_or(DirectoryError::UnknownStaff)?;
        let stream = Stream::lock(&write, &row.office).await?;
        let mut row = row.into_active_model();
        row.disabled_at = Set(Some(micros(now)));
        row.update(&*write).await?;
        let line = Line { actor: "administrator".into(), act: "staff-disabled", subject: login.to_owned() };
        stream.close(&write, now, vec![line]).await?;
        Ok(write.commit().await?)
    }
}

/// What the database keeps of a one-time code; dashes, blanks and case do not matter.
pub(crate) fn code_hash(code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    packet::hash(plain.to_ascii_uppercase().as_bytes())
}

pub(crate) fn names(row: &office::Model) -> BTreeMap<Lang, String> {
    BTreeMap::from([(Lang::Az, row.name_az.clone()), (Lang::En, row.name_en.clone()), (Lang::Ru, row.name_ru.clone())])
}

pub(crate) fn face(name: &str) -> Face {
    if name == "counter" { Face::Counter } else { Face::Kiosk }
}

fn face_name(face: Face) -> &'static str {
    match face {
        Face::Kiosk => "kiosk",
        Face::Counter => "counter",
    }
}

pub(crate) fn roles(text: &str) -> Vec<Role> {
    let role = |name| match name {
        "front_desk" => Some(Role::FrontDesk),
        "supervisor" => Some(Role::Supervisor),
        "operator" => Some(Role::Operator),
        "administrator" => Some(Role::Administrator),
        _ => None,
    };
    text.split(',').filter_map(role).collect()
}

fn role_names(roles: &[Role]) -> String {
    let name = |role: &Role| match role {
        Role::FrontDesk => "front_desk",
        Role::Supervisor => "supervisor",
        Role::Operator => "operator",
        Role::Administrator => "administrator",
    };
    roles.iter().map(name).collect::<Vec<_>>().join(",")
}

/// `K1` to `KZ`, then `K10` to `KZZZ`: short, in the alphabet of codes, never given twice.
fn device_code(count: u64) -> Option<String> {
    let mut number = count.checked_add(1).filter(|number| *number < 32u64.pow(3))?;
    let mut digits = Vec::new();
    while number > 0 {
        digits.push(character(u8::try_from(number % 32).ok()?));
        number /= 32;
    }
    Some(std::iter::once('K').chain(digits.into_iter().rev()).collect())
}

fn device_info(row: device::Model) -> DeviceInfo {
    DeviceInfo {
        face: face(&row.face),
        name: row.name,
        office: row.office,
        enrolled_at: row.enrolled_at.map(instant),
        revoked_at: row.revoked_at.map(instant),
        seen_at: row.seen_at.map(instant),
    }
}

/// OWASP's first choice for Argon2id: 19 MiB, two passes, one lane.
async fn hash_password(password: String) -> Result<String, DirectoryError> {
    let hashed = tokio::task::spawn_blocking(move || {
        let salt = random::<16>().ok()?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, None).ok()?);
        argon.hash_password_with_salt(password.as_bytes(), &salt).ok().map(|hash| hash.to_string())
    });
    hashed.await.ok().flatten().ok_or(DirectoryError::Random)
}

fn taken(error: DbErr, otherwise: DirectoryError) -> DirectoryError {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => otherwise,
        _ => DirectoryError::Database(error),
    }
}
