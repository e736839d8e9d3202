//! Copies of papers: captured by the scanner, kept encrypted in the store, shown small on the screen.

use catalogue::{AT_COUNTER, FieldType, Service};
use domain::answer::{Answers, Value};
use std::collections::BTreeMap;

use crate::app::Desk;
use crate::error::{DeskError, refused};
use crate::kiosk::parse_id;
use crate::view::FormView;

impl Desk {
    /// Captures one page with the scanner.
    pub async fn capture(&self, draft: String, field: String) -> Result<FormView, DeskError> {
        let id = parse_id(&draft)?;
        let open = self.open_draft(id).await?;
        let kind = open.service.field(&field).map(|field| field.kind);
        if !matches!(kind, Some(FieldType::Copy | FieldType::Photo)) {
            return Err(refused("error-unknown-field"));
        }
        let bytes = self.config.scanner.scan(&field).await?;
        self.store.blob_remove(id, &field).await?;
        let blob = self.store.blob_put(id, &field, bytes).await?;
        self.answer(draft, field, Value::Text(blob.hash)).await
    }

    /// Keeps a signature drawn on the screen: `picture` is a PNG as a data URL.
    ///
    /// # Errors
    /// `error-unknown-field`, `error-blob-type` for anything but a PNG, or the store's.
    pub async fn sign(&self, draft: String, field: String, picture: String) -> Result<FormView, DeskError> {
        let id = parse_id(&draft)?;
        let open = self.open_draft(id).await?;
        if open.service.field(&field).is_none_or(|field| field.kind != FieldType::Signature) {
            return Err(refused("error-unknown-field"));
        }
        let encoded = picture.strip_prefix("data:image/png;base64,").ok_or_else(|| refused("error-blob-type"))?;
        let bytes = protocol::body::from_base64(encoded).ok_or_else(|| refused("error-blob-type"))?;
        self.store.blob_remove(id, &field).await?;
        let blob = self.store.blob_put(id, &field, bytes).await?;
        self.answer(draft, field, Value::Text(blob.hash)).await
    }

    /// The visitor will show this page at a counter.
    pub async fn show_at_counter(&self, draft: String, field: String) -> Result<FormView, DeskError> {
        self.store.blob_remove(parse_id(&draft)?, &field).await?;
        self.answer(draft, field, Value::from(AT_COUNTER)).await
    }

    /// Takes a copy back.
    pub async fn clear_copy(&self, draft: String, field: String) -> Result<FormView, DeskError> {
        self.store.blob_remove(parse_id(&draft)?, &field).await?;
        self.answer(draft, field, Value::from("")).await
    }

    /// The captured pictures of an application, as data URLs by hash.
    pub(crate) async fn pictures(
        &self,
        answers: &Answers,
        service: &Service,
    ) -> Result<BTreeMap<String, String>, DeskError> {
        let mut pictures = BTreeMap::new();
        for (id, answer) in answers {
            let picture = service.field(id).is_some_and(|field| field.kind.is_picture());
            let hash = answer.as_text().filter(|hash| picture && *hash != AT_COUNTER);
            let Some(hash) = hash else { continue };
            if let Some(blob) = self.store.blob_get(hash).await? {
                pictures.insert(hash.to_owned(), data_url(&blob.media_type, &blob.bytes));
            }
        }
        Ok(pictures)
    }
}

pub(crate) fn data_url(media_type: &str, bytes: &[u8]) -> String {
    format!("data:{media_type};base64,{}", protocol::body::to_base64(bytes))
}
