//! Who may sign in at this office's counters, without the centre too.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use jiff::{SignedDuration, Timestamp};
use protocol::wire::StaffMember;
use sea_orm::{ConnectionTrait, FromQueryResult};
use zeroize::Zeroizing;

use crate::audit;
use crate::database::{Store, instant, micros, one, run, sql};
use crate::error::StoreError;

/// Failures before the first lock.
const FREE_FAILURES: i64 = 5;
/// The first lock; each further failure doubles it.
const FIRST_LOCK: SignedDuration = SignedDuration::from_mins(1);
const LONGEST_LOCK: SignedDuration = SignedDuration::from_mins(60);
/// Failures older than this are forgotten.
const MEMORY: SignedDuration = SignedDuration::from_hours(24);
/// The longest login and password looked at.
const MAX_LOGIN: usize = 64;
const MAX_PASSWORD: usize = 1024;

/// Argon2id of no password anyone has: an unknown login costs the same time as a known one.
pub(crate) const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$cGVuY2VyZS1ub2JvZHktMQ$vFbC5bm3h4sUFoWU3IP0nHsLOzzGmi4M4tpZWp4SCwY";

#[derive(FromQueryResult)]
struct MemberRow {
    member: String,
}

#[derive(FromQueryResult)]
struct FailureRow {
    failures: i64,
    last_at: i64,
    locked_until: i64,
}

#[derive(FromQueryResult)]
struct CountRow {
    count: i64,
}

/// Whether a password fits an Argon2id hash in PHC format. Takes some 20 ms of one core; call it where that is allowed.
pub fn verify_password(password: &[u8], hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password, &hash).is_ok())
}

/// The Argon2id hash of a password in PHC format, with a salt that the caller drew at random.
pub fn hash_password(password: &[u8], salt: &[u8; 16]) -> Option<String> {
    let hash = Argon2::default().hash_password_with_salt(password, salt).ok()?;
    Some(hash.to_string())
}

impl Store {
    /// Replaces the staff list by the centre's; who is not on it can sign in no more.
    pub async fn staff_replace(&self, staff: &[StaffMember]) -> Result<(), StoreError> {
        let rows = staff
            .iter()
            .map(|member| Ok((member.login.clone(), serde_json::to_string(member)?)))
            .collect::<Result<Vec<_>, StoreError>>()?;
        let tx = self.write().await?;
        run(&tx, sql("DELETE FROM staff", [])).await?;
        for (login, member) in rows {
            let statement = sql("INSERT INTO staff (login, member) VALUES (?, ?)", [login.into(), member.into()]);
            run(&tx, statement).await?;
        }
        Ok(tx.commit().await?)
    }

    /// A member of staff by login.
    pub async fn staff_find(&self, login: &str) -> Result<Option<StaffMember>, StoreError> {
        let statement = sql("SELECT member FROM staff WHERE login = ?", [login.into()]);
        let row: Option<MemberRow> = one(self.reader(), statement).await?;
        row.map(|row| serde_json::from_str(&row.member)).transpose().map_err(StoreError::from)
    }

    /// Whether the centre has sent no staff list yet.
    pub async fn staff_is_empty(&self) -> Result<bool, StoreError> {
        let row: Option<CountRow> = one(self.reader(), sql("SELECT count(*) AS count FROM staff", [])).await?;
        Ok(row.is_none_or(|row| row.count == 0))
    }

    /// Signs in against the list that the centre sent last.
    ///
    /// # Errors
    /// [`StoreError::SignIn`] for an unknown login as for a wrong password, in the same time; [`StoreError::SignInLocked`] after
    /// repeated failures, which outlive a restart; [`StoreError::SignInExpired`] only to who knows the password.
    pub async fn sign_in(&self, login: &str, password: &str, now: Timestamp) -> Result<StaffMember, StoreError> {
        if login.len() > MAX_LOGIN || password.len() > MAX_PASSWORD {
            return Err(StoreError::SignIn);
        }
        self.count_try(login, now).await?;
        let member = self.staff_find(login).await?;
        let hash = member.as_ref().map_or(NOBODY, |member| member.password.as_str()).to_owned();
        let password = Zeroizing::new(password.as_bytes().to_vec());
        let fits = tokio::task::spawn_blocking(move || verify_password(&password, &hash)).await.unwrap_or(false);
        let Some(member) = member.filter(|_| fits) else {
            return Err(StoreError::SignIn);
        };
        self.forgive(login, now).await?;
        if member.valid_until <= now {
            return Err(StoreError::SignInExpired);
        }
        Ok(member)
    }

    /// Counts a try as failed before the password is looked at, so that tries side by side count too.
    async fn count_try(&self, login: &str, now: Timestamp) -> Result<(), StoreError> {
        let tx = self.write().await?;
        let old = sql(
            "DELETE FROM sign_in_failure WHERE last_at < ? AND locked_until < ?",
            [micros(now - MEMORY).into(), micros(now).into()],
        );
        run(&tx, old).await?;
        let earlier = failures(&tx, login).await?;
        if let Some(row) = &earlier {
            // A lock from the future, of a clock that was set right since, does not count.
            let left = instant(row.locked_until)?.duration_since(now);
            if left.is_positive() && instant(row.last_at)? <= now {
                tx.commit().await?;
                return Err(StoreError::SignInLocked { minutes: (left.as_secs() + 59) / 60 });
            }
        }
        let count = earlier.map_or(0, |row| row.failures) + 1;
        let statement = sql(
            "INSERT INTO sign_in_failure (login, failures, last_at, locked_until) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (login) DO UPDATE SET failures = ?2, last_at = ?3, locked_until = ?4",
            [login.into(), count.into(), micros(now).into(), micros(now + lock(count)).into()],
        );
        run(&tx, statement).await?;
        Ok(tx.commit().await?)
    }

    async fn forgive(&self, login: &str, now: Timestamp) -> Result<(), StoreError> {
        let tx = self.write().await?;
        let statement = sql("DELETE FROM sign_in_failure WHERE login = ?", [login.into()]);
        run(&tx, statement).await?;
        audit::append(&tx, now, login, "sign-in", None).await?;
        Ok(tx.commit().await?)
    }
}

/// How long a login is locked after so many failures in a row.
fn lock(failures: i64) -> SignedDuration {
    if failures < FREE_FAILURES {
        return SignedDuration::ZERO;
    }
    let doublings = u32::try_from(failures - FREE_FAILURES).unwrap_or(u32::MAX).min(6);
    (FIRST_LOCK * 2_i32.pow(doublings)).min(LONGEST_LOCK)
}

async fn failures(db: &impl ConnectionTrait, login: &str) -> Result<Option<FailureRow>, StoreError> {
    let statement = sql("SELECT failures, last_at, locked_until FROM sign_in_failure WHERE login = ?", [login.into()]);
    one(db, statement).await
}
