//! Drafts: an application being filled in, saved field by field.

use domain::answer::{Answers, Value};
use domain::lang::Lang;
use jiff::Timestamp;
use protocol::wire::BlobRef;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use crate::audit;
use crate::blob;
use crate::database::{Store, all, instant, micros, natural, one, run, sql};
use crate::error::StoreError;

/// What a new draft begins with.
#[derive(Clone, Debug)]
pub struct NewDraft {
    /// UUIDv7; the application keeps it.
    pub id: Uuid,
    pub service: String,
    pub form_version: u32,
    /// SHA-256 of the catalogue, 64 hex digits.
    pub catalogue: String,
    pub lang: Lang,
}

/// An application being filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub id: Uuid,
    pub service: String,
    pub form_version: u32,
    pub catalogue: String,
    pub lang: Lang,
    /// The page last shown; `None` before the first.
    pub page: Option<String>,
    /// Pages that the visitor has finished once.
    pub visited: Vec<String>,
    /// As typed.
    pub answers: Answers,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// A draft without its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftHead {
    pub id: Uuid,
    pub service: String,
    pub lang: Lang,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

#[derive(FromQueryResult)]
struct DraftRow {
    id: Uuid,
    service: String,
    form_version: i64,
    catalogue: String,
    lang: String,
    page: Option<String>,
    visited: String,
    created_at: i64,
    updated_at: i64,
    answers: String,
}

impl Store {
    /// Begins a draft.
    pub async fn draft_create(&self, draft: &NewDraft, now: Timestamp) -> Result<(), StoreError> {
        let tx = self.write().await?;
        let statement = sql(
            "INSERT INTO draft (id, service, form_version, catalogue, lang, visited, created_at, updated_at)
             VALUES (?, ?, ?, ?, ?, '[]', ?, ?)",
            [
                draft.id.into(),
                draft.service.as_str().into(),
                i64::from(draft.form_version).into(),
                draft.catalogue.as_str().into(),
                draft.lang.tag().into(),
                micros(now).into(),
                micros(now).into(),
            ],
        );
        run(&tx, statement).await?;
        Ok(tx.commit().await?)
    }

    /// Saves one answer.
    ///
    /// # Errors
    /// [`StoreError::NoDraft`] when it was discarded or sealed meanwhile.
    pub async fn draft_set(&self, id: Uuid, field: &str, value: &Value, now: Timestamp) -> Result<(), StoreError> {
        self.draft_set_all(id, [(field, value)], now).await
    }

    /// Saves several answers at once, all or none (a passport's zone fills many fields).
    pub async fn draft_set_all<'a>(
        &self,
        id: Uuid,
        answers: impl IntoIterator<Item = (&'a str, &'a Value)>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let values: Vec<(String, String)> = answers
            .into_iter()
            .map(|(field, value)| Ok((field.to_owned(), serde_json::to_string(value)?)))
            .collect::<Result<_, StoreError>>()?;
        let tx = self.write().await?;
        touch(&tx, id, now).await?;
        for (field, value) in values {
            let statement = sql(
                "INSERT INTO answer (draft, field, value) VALUES (?, ?, ?)
                 ON CONFLICT (draft, field) DO UPDATE SET value = excluded.value",
                [id.into(), field.into(), value.into()],
            );
            run(&tx, statement).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Removes an answer.
    pub async fn draft_remove_field(&self, id: Uuid, field: &str, now: Timestamp) -> Result<(), StoreError> {
        let tx = self.write().await?;
        touch(&tx, id, now).await?;
        let statement = sql("DELETE FROM answer WHERE draft = ? AND field = ?", [id.into(), field.into()]);
        run(&tx, statement).await?;
        Ok(tx.commit().await?)
    }

    /// Remembers where the visitor stands.
    pub async fn draft_set_page(
        &self,
        id: Uuid,
        page: &str,
        visited: &[String],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let tx = self.write().await?;
        touch(&tx, id, now).await?;
        let statement = sql(
            "UPDATE draft SET page = ?, visited = ? WHERE id = ?",
            [page.into(), serde_json::to_string(visited)?.into(), id.into()],
        );
        run(&tx, statement).await?;
        Ok(tx.commit().await?)
    }

    /// Remembers the language chosen in the middle.
    pub async fn draft_set_lang(&self, id: Uuid, lang: Lang, now: Timestamp) -> Result<(), StoreError> {
        let tx = self.write().await?;
        touch(&tx, id, now).await?;
        let statement = sql("UPDATE draft SET lang = ? WHERE id = ?", [lang.tag().into(), id.into()]);
        run(&tx, statement).await?;
        Ok(tx.commit().await?)
    }

    /// The draft with its answers, as of one moment.
    pub async fn draft_get(&self, id: Uuid) -> Result<Option<Draft>, StoreError> {
        load(self.reader(), id).await
    }

    /// Drafts that are open, the one touched last first.
    pub async fn drafts_open(&self) -> Result<Vec<DraftHead>, StoreError> {
        let statement = sql("SELECT *, '{}' AS answers FROM draft ORDER BY updated_at DESC, id DESC", []);
        let rows: Vec<DraftRow> = all(self.reader(), statement).await?;
        rows.into_iter()
            .map(|row| {
                let draft = read(row)?;
                Ok(DraftHead {
                    id: draft.id,
                    service: draft.service,
                    lang: draft.lang,
                    created_at: draft.created_at,
                    updated_at: draft.updated_at,
                })
            })
            .collect()
    }

    /// Wipes a draft with its answers and attachments; nothing of the visitor stays. Discarding twice is the same as once.
    pub async fn draft_discard(&self, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
        let tx = self.write().await?;
        if run(&tx, sql("DELETE FROM draft WHERE id = ?", [id.into()])).await? > 0 {
            blob::release(&tx, id).await?;
            audit::append(&tx, now, "visitor", "draft-discard", Some(id)).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Wipes all drafts not touched since `than`; their number.
    pub async fn drafts_purge_older(&self, than: Timestamp, now: Timestamp) -> Result<usize, StoreError> {
        let statement = sql("SELECT *, '{}' AS answers FROM draft WHERE updated_at < ?", [micros(than).into()]);
        let rows: Vec<DraftRow> = all(self.reader(), statement).await?;
        for row in &rows {
            self.draft_discard(row.id, now).await?;
        }
        Ok(rows.len())
    }
}

/// Marks a draft as touched; refuses when it is not there.
async fn touch(db: &impl ConnectionTrait, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
    let statement = sql("UPDATE draft SET updated_at = ? WHERE id = ?", [micros(now).into(), id.into()]);
    if run(db, statement).await? == 0 { Err(StoreError::NoDraft) } else { Ok(()) }
}

pub(crate) const SELECT: &str =
    "SELECT d.*, (SELECT json_group_object(field, json(value)) FROM answer WHERE draft = d.id) AS answers
     FROM draft d WHERE d.id = ?";

/// The draft, also inside a transaction. One statement, so one moment.
pub(crate) async fn load(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Draft>, StoreError> {
    let row: Option<DraftRow> = one(db, sql(SELECT, [id.into()])).await?;
    row.map(read).transpose()
}

/// As [`load`], with the draft's attachments in their order.
pub(crate) async fn load_whole(
    db: &impl ConnectionTrait,
    id: Uuid,
) -> Result<Option<(Draft, Vec<BlobRef>)>, StoreError> {
    let statement = sql(
        "SELECT d.*, (SELECT json_group_object(field, json(value)) FROM answer WHERE draft = d.id) AS answers,
             (SELECT json_group_array(json_object('hash', u.hash, 'len', length(b.bytes), 'media_type', b.media_type,
                  'field', u.field) ORDER BY u.position)
              FROM blob_use u JOIN blob b ON b.hash = u.hash WHERE u.owner = d.id) AS blobs
         FROM draft d WHERE d.id = ?",
        [id.into()],
    );
    let Some(row) = db.query_one_raw(statement).await? else { return Ok(None) };
    let blobs: String = row.try_get("", "blobs")?;
    Ok(Some((read(DraftRow::from_query_result(&row, "")?)?, serde_json::from_str(&blobs)?)))
}

fn read(row: DraftRow) -> Result<Draft, StoreError> {
    Ok(Draft {
        id: row.id,
        service: row.service,
        form_version: natural(row.form_version)?,
        catalogue: row.catalogue,
        lang: Lang::from_tag(&row.lang).ok_or(StoreError::Data)?,
        page: row.page,
        visited: serde_json::from_str(&row.visited)?,
        answers: serde_json::from_str(&row.answers)?,
        created_at: instant(row.created_at)?,
        updated_at: instant(row.updated_at)?,
    })
}
