//! The usual group in one statement of PostgreSQL: one way to the database and back, which is the commit, instead of a dozen.
//!
//! It takes new applications without attachments, and confirms what their requests claim. When a claim does not hold, when anything of the
//! group was here before, or when the database refuses any row, nothing is written, and the group goes the long way ([`super::write`]),
//! which decides every request and every packet for itself. SQLite has no ways to save.

use jiff::Timestamp;
use protocol::wire::{Application, Content};
use sea_orm::sqlx::{self, Postgres};
use uuid::Uuid;

use super::claim::Claim;
use super::group::{Entry, Opened};
use super::open::{Ready, Rest};
use super::plan::{Fate, Step, steps};
use super::sealed_at;
use super::write::{seen, stored};
use crate::centre::Centre;
use crate::database::micros;

/// See `migrations::central`. A device ($9) may have been revoked while its request came in or waited for its office; then nothing is
/// written, and the long way says so exactly.
const TAKE_PACKETS: &str = "SELECT take_packets_2($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, \
    $19, $20, $21, $22, $23, $24, $25)";

/// A new application.
struct Row<'a> {
    ready: &'a Ready,
    application: &'a Application,
    rest: &'a Rest,
}

/// Writes and commits a group; `None` when it must go the long way, and nothing is written.
pub(super) async fn commit(centre: &Centre, group: &[Entry], now: Timestamp) -> Result<Option<Vec<Fate>>, sqlx::Error> {
    let Some(pool) = centre.database.postgres() else { return Ok(None) };
    let opened: Vec<&Opened> = group.iter().flat_map(|entry| &entry.opened).collect();
    let steps = steps(&opened);
    let Some(rows) = rows(&opened, &steps) else { return Ok(None) };
    let (seen, claims): (_, Vec<&Claim>) =
        (seen(group, now), group.iter().filter_map(|entry| entry.claim.as_ref()).collect());
    // Read to its end, which is the commit.
    match statement(&rows, &seen, &claims, now).fetch_all(pool).await {
        Ok(taken) if taken == [true] => {}
        Ok(_) | Err(sqlx::Error::Database(_)) => return Ok(None),
        Err(error) => return Err(error),
    }
    let fate = |(entry, step): (&&Opened, &Step)| match (entry, step) {
        (Ok(_), Step::Drop(code) | Step::Refuse(code)) => Fate::Rejected { code },
        (Ok(ready), _) => stored(ready, micros(now)),
        (Err(error), _) => Fate::Rejected { code: error.code() },
    };
    Ok(Some(opened.iter().zip(&steps).map(fate).collect()))
}

/// The rows of a group; `None` when it is not of the usual kind.
fn rows<'a>(opened: &[&'a Opened], steps: &[Step]) -> Option<Vec<Row<'a>>> {
    let mut rows = Vec::with_capacity(opened.len());
    for (entry, step) in opened.iter().zip(steps) {
        let ready = match (step, entry) {
            (Step::Drop(_), _) => continue,
            (Step::Try, Ok(ready)) if ready.device.revoked_at.is_none() => ready,
            _ => return None,
        };
        match (&ready.packet.manifest.content, &ready.rest) {
            (Content::Application(application), Some(rest)) if application.blobs.is_empty() => {
                rows.push(Row { ready, application, rest });
            }
            _ => return None,
        }
    }
    // One order for everybody, so that no two commits wait for each other: offices, then packets, each by name.
    rows.sort_unstable_by(|one, other| {
        let offices = one.ready.device.office.cmp(&other.ready.device.office);
        offices.then_with(|| one.ready.packet.manifest.id.cmp(&other.ready.packet.manifest.id))
    });
    (!rows.is_empty()).then_some(rows)
}

type Asked<'a> = sqlx::query::QueryScalar<'a, Postgres, bool, sqlx::postgres::PgArguments>;

fn statement<'a>(rows: &'a [Row<'_>], seen: &'a [&str], claims: &'a [&Claim], now: Timestamp) -> Asked<'a> {
    let asked: Asked<'a> = sqlx::query_scalar(TAKE_PACKETS);
    let asked = asked
        .bind(micros(now))
        .bind(seen.to_vec())
        .bind(texts(claims, |claim| &claim.device))
        .bind(texts(claims, |claim| &claim.key))
        .bind(claims.iter().map(|claim| claim.nonce.as_slice()).collect::<Vec<&[u8]>>())
        .bind(claims.iter().map(|claim| micros(claim.expires)).collect::<Vec<i64>>());
    applications(packets(asked, rows), rows, now)
}

fn packets<'a>(asked: Asked<'a>, rows: &'a [Row<'_>]) -> Asked<'a> {
    asked
        .bind(rows.iter().map(|row| row.ready.packet.manifest.id).collect::<Vec<Uuid>>())
        .bind(texts(rows, |row| &row.ready.packet.hash))
        .bind(texts(rows, |row| &row.ready.device.name))
        .bind(rows.iter().map(|row| row.ready.packet.manifest.seq.cast_signed()).collect::<Vec<i64>>())
        .bind(texts(rows, |row| &row.application.receipt_number))
        .bind(texts(rows, |row| &row.application.token))
        .bind(rows.iter().map(|row| row.rest.packet_sealed.as_slice()).collect::<Vec<&[u8]>>())
}

fn applications<'a>(asked: Asked<'a>, rows: &'a [Row<'_>], now: Timestamp) -> Asked<'a> {
    let sealed = |row: &Row<'_>| micros(sealed_at(&row.ready.packet.manifest, now));
    asked
        .bind(texts(rows, |row| &row.application.status_code))
        .bind(texts(rows, |row| &row.application.service))
        .bind(rows.iter().map(|row| i64::from(row.application.form_version)).collect::<Vec<i64>>())
        .bind(texts(rows, |row| &row.application.catalogue))
        .bind(texts(rows, |row| row.application.lang.tag()))
        .bind(texts(rows, |row| &row.ready.device.office))
        .bind(rows.iter().map(sealed).collect::<Vec<i64>>())
        .bind(rows.iter().map(|row| row.rest.data_key.as_slice()).collect::<Vec<&[u8]>>())
        .bind(rows.iter().map(|row| row.rest.answers_sealed.as_slice()).collect::<Vec<&[u8]>>())
        .bind(rows.iter().map(|row| row.rest.found_by.name_key.as_deref()).collect::<Vec<Option<&str>>>())
        .bind(rows.iter().map(|row| row.rest.found_by.birth_date.as_deref()).collect::<Vec<Option<&str>>>())
        .bind(rows.iter().map(|row| row.rest.found_by.document_hash.as_deref()).collect::<Vec<Option<&str>>>())
}

fn texts<'a, T>(rows: &'a [T], of: impl Fn(&'a T) -> &'a str) -> Vec<&'a str> {
    rows.iter().map(of).collect()
}
