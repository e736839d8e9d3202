//! The printers of this device, as the administrator named them, and what each is for.

use jiff::Timestamp;
use sea_orm::FromQueryResult;

use crate::audit;
use crate::database::{Store, all, run, sql};
use crate::error::StoreError;

/// What a printer is for. One printer may serve both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterUse {
    /// Receipts.
    Receipts,
    /// Leaflets and application forms, on A4.
    Papers,
}

/// A named printer.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct PrinterRow {
    pub name: String,
    pub address: String,
    pub receipts: bool,
    pub papers: bool,
}

impl Store {
    /// The printers by name.
    pub async fn printers(&self) -> Result<Vec<PrinterRow>, StoreError> {
        all(self.reader(), sql("SELECT name, address, receipts, papers FROM printer ORDER BY name", [])).await
    }

    /// The printer for a purpose, if one was named.
    pub async fn printer_for(&self, purpose: PrinterUse) -> Result<Option<PrinterRow>, StoreError> {
        let serves = |row: &PrinterRow| match purpose {
            PrinterUse::Receipts => row.receipts,
            PrinterUse::Papers => row.papers,
        };
        Ok(self.printers().await?.into_iter().find(serves))
    }

    /// Keeps a printer under its name. What it is for, no other printer is for any more.
    pub async fn printer_save(&self, printer: &PrinterRow, who: &str, now: Timestamp) -> Result<(), StoreError> {
        let tx = self.write().await?;
        let others = sql(
            "UPDATE printer SET receipts = receipts AND NOT ?2, papers = papers AND NOT ?3 WHERE name != ?1",
            [printer.name.as_str().into(), printer.receipts.into(), printer.papers.into()],
        );
        run(&tx, others).await?;
        let statement = sql(
            "INSERT INTO printer (name, address, receipts, papers) VALUES (?, ?, ?, ?)
             ON CONFLICT (name) DO UPDATE SET
                address = excluded.address, receipts = excluded.receipts, papers = excluded.papers",
            [
                printer.name.as_str().into(),
                printer.address.as_str().into(),
                printer.receipts.into(),
                printer.papers.into(),
            ],
        );
        run(&tx, statement).await?;
        audit::append(&tx, now, who, "printer-saved", None).await?;
        Ok(tx.commit().await?)
    }

    /// Forgets a printer; one that is not there is forgotten already.
    pub async fn printer_remove(&self, name: &str, who: &str, now: Timestamp) -> Result<(), StoreError> {
        let tx = self.write().await?;
        if run(&tx, sql("DELETE FROM printer WHERE name = ?", [name.into()])).await? > 0 {
            audit::append(&tx, now, who, "printer-removed", None).await?;
        }
        Ok(tx.commit().await?)
    }
}
