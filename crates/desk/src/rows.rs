//! Rows of repeated pages: one is taken out, the ones behind it move up.

use catalogue::definition::{row_id, row_of};
use domain::answer::Value;
use uuid::Uuid;

use crate::app::Desk;
use crate::error::{DeskError, refused};
use crate::kiosk::parse_id;
use crate::view::FormView;

impl Desk {
    /// Takes out the row of a repeated page.
    ///
    /// # Errors
    /// `error-no-draft`, or `error-unknown-field` when the page is no row of the form as it stands.
    pub async fn remove_row(&self, draft: String, page: String) -> Result<FormView, DeskError> {
        let id = parse_id(&draft)?;
        let (now, _) = self.now().await?;
        let open = self.open_draft(id).await?;
        let unknown = || refused("error-unknown-field");
        let (row, count) = open.evaluation.page(&page).and_then(|state| state.row).ok_or_else(unknown)?;
        let name = row_of(&page).0;
        let repeat = open.service.pages().find(|(_, known)| known.id.get_ref() == name);
        let repeat = repeat.and_then(|(_, known)| known.repeat.clone()).ok_or_else(unknown)?;
        let same = |known: &&catalogue::definition::Page| {
            known.repeat.as_ref().is_some_and(|field| field.get_ref() == repeat.get_ref())
        };
        let pages = open.service.pages().map(|(_, known)| known).filter(same);
        for field in pages.flat_map(|known| &known.fields).map(|field| field.id.get_ref()) {
            for place in row..count {
                let next = open.draft.answers.get(&row_id(field, place + 1)).filter(|_| place + 1 < count);
                self.put(id, &row_id(field, place), next, now).await?;
            }
        }
        let left = i64::try_from(count - 1).unwrap_or(0);
        self.put(id, repeat.get_ref(), Some(&Value::Number(left)), now).await?;
        let target = if left == 0 { None } else { Some(row_id(name, row.min(count - 2))) };
        self.view_at(id, target).await
    }

    async fn put(
        &self,
        draft: Uuid,
        field: &str,
        value: Option<&Value>,
        now: jiff::Timestamp,
    ) -> Result<(), DeskError> {
        match value {
            Some(value) => Ok(self.store.draft_set(draft, field, value, now).await?),
            None => Ok(self.store.draft_remove_field(draft, field, now).await?),
        }
    }
}
