//! Single values: the enrolment, the last comparison of clocks, the feed's cursor.

use jiff::{SignedDuration, Timestamp};
use protocol::packet;
use protocol::wire::Enrolled;
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::audit;
use crate::database::{Store, one, run, sql};
use crate::error::StoreError;

const ENROLMENT: &str = "enrolment";
const ENROLMENT_CODE: &str = "enrolment-code";
const CLOCK: &str = "clock";
const CENTRE_SIGNS: &str = "centre-signs";

#[derive(Serialize, Deserialize)]
pub(crate) struct Enrolment {
    pub enrolled: Enrolled,
    /// The address of the centre.
    pub centre: String,
}

impl Enrolment {
    /// The full device name, `OFFICE-DEVICE`.
    pub fn device(&self) -> String {
        format!("{}-{}", self.enrolled.office, self.enrolled.device)
    }
}

/// What the last contact told about the device's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockNote {
    /// The centre's time minus the device's.
    pub offset: SignedDuration,
    /// When they were compared, by the centre's clock.
    pub at: Timestamp,
}

impl Store {
    /// What the centre said at the enrolment, and the centre's address; `None` before it.
    pub async fn enrolment(&self) -> Result<Option<(Enrolled, String)>, StoreError> {
        let enrolment: Option<Enrolment> = get(self.reader(), ENROLMENT).await?;
        Ok(enrolment.map(|enrolment| (enrolment.enrolled, enrolment.centre)))
    }

    /// Keeps an enrolment. A device enrolled anew under another name numbers its receipts and packets anew, from 1; under the same one it
    /// goes on, behind what the centre has.
    pub async fn set_enrolment(&self, enrolled: &Enrolled, centre: &str) -> Result<(), StoreError> {
        let enrolment = Enrolment { enrolled: enrolled.clone(), centre: centre.to_owned() };
        let tx = self.write().await?;
        let before: Option<Enrolment> = get(&tx, ENROLMENT).await?;
        if before.is_some_and(|before| before.device() != enrolment.device()) {
            // Another office has another feed and another chain.
            run(&tx, sql("DELETE FROM setting WHERE name IN ('feed-cursor', 'audit-anchors')", [])).await?;
        }
        // Another centre may be of an earlier version.
        run(&tx, sql("DELETE FROM setting WHERE name = ?", [CENTRE_SIGNS.into()])).await?;
        set(&tx, ENROLMENT, &enrolment).await?;
        if let Some(last) = enrolled.last_seq {
            number_past(&tx, &enrolment.device(), last).await?;
        }
        audit::append(&tx, enrolled.now, &enrolment.device(), "enrol", None).await?;
        tx.commit().await?;
        self.know_device(&enrolment.device());
        Ok(())
    }

    /// Whether this device enrolled last with this one-time code.
    pub async fn is_enrolled_with(&self, code: &str) -> Result<bool, StoreError> {
        let used: Option<String> = get(self.reader(), ENROLMENT_CODE).await?;
        Ok(used == Some(packet::hash(code.as_bytes())))
    }

    /// Notes that it did.
    pub async fn note_enrolment_code(&self, code: &str) -> Result<(), StoreError> {
        let tx = self.write().await?;
        set(&tx, ENROLMENT_CODE, &packet::hash(code.as_bytes())).await?;
        Ok(tx.commit().await?)
    }

    /// The full name of the enrolled device.
    ///
    /// # Errors
    /// [`StoreError::NotEnrolled`].
    pub(crate) async fn device(&self, db: &impl ConnectionTrait) -> Result<String, StoreError> {
        if let Some(device) = self.known_device() {
            return Ok(device);
        }
        let enrolment: Enrolment = get(db, ENROLMENT).await?.ok_or(StoreError::NotEnrolled)?;
        self.know_device(&enrolment.device());
        Ok(enrolment.device())
    }

    /// Notes the centre's time against the device's own, read at the same moment.
    pub async fn clock_note(&self, centre: Timestamp, local: Timestamp) -> Result<(), StoreError> {
        let note = ClockNote { offset: centre.duration_since(local), at: centre };
        let tx = self.write().await?;
        set(&tx, CLOCK, &note).await?;
        Ok(tx.commit().await?)
    }

    /// Whether the centre has shown that it signs its answers.
    pub async fn centre_signs(&self) -> Result<bool, StoreError> {
        Ok(get(self.reader(), CENTRE_SIGNS).await?.unwrap_or_default())
    }

    /// Notes that it has.
    pub async fn note_centre_signs(&self) -> Result<(), StoreError> {
        let tx = self.write().await?;
        set(&tx, CENTRE_SIGNS, &true).await?;
        Ok(tx.commit().await?)
    }

    /// The last comparison of clocks; `None` if there was none.
    pub async fn clock(&self) -> Result<Option<ClockNote>, StoreError> {
        get(self.reader(), CLOCK).await
    }

    /// What to add to the device's time; `None` if it was never compared, and so is not to be trusted.
    pub async fn clock_offset(&self) -> Result<Option<SignedDuration>, StoreError> {
        Ok(self.clock().await?.map(|note| note.offset))
    }
}

/// The next numbers of a device lie behind this one.
async fn number_past(db: &impl ConnectionTrait, device: &str, last: u64) -> Result<(), StoreError> {
    let last = i64::try_from(last).map_err(|_| StoreError::Data)?;
    let statement = sql(
        "INSERT INTO numbering (device, counter, seq) VALUES (?1, ?2, ?2)
         ON CONFLICT (device) DO UPDATE SET
             counter = iif(seq < excluded.seq, max(counter, excluded.seq), counter), seq = max(seq, excluded.seq)",
        [device.into(), last.into()],
    );
    run(db, statement).await.map(drop)
}

#[derive(FromQueryResult)]
struct ValueRow {
    value: String,
}

/// Reads a setting.
pub(crate) async fn get<T: DeserializeOwned>(db: &impl ConnectionTrait, name: &str) -> Result<Option<T>, StoreError> {
    let row: Option<ValueRow> = one(db, sql("SELECT value FROM setting WHERE name = ?", [name.into()])).await?;
    row.map(|row| serde_json::from_str(&row.value)).transpose().map_err(StoreError::from)
}

/// Writes a setting.
pub(crate) async fn set<T: Serialize>(db: &impl ConnectionTrait, name: &str, value: &T) -> Result<(), StoreError> {
    let value = serde_json::to_string(value)?;
    let statement = sql(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [name.into(), value.into()],
    );
    run(db, statement).await.map(drop)
}
