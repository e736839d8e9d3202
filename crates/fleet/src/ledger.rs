//! The oracle's own book: which application was handed to which device, and what that device said. Nothing of the product writes here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a device said when it took an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    pub device: String,
    pub receipt_number: String,
    pub seq: u64,
}

/// The book of a run.
#[derive(Debug, Default)]
pub struct Ledger(Mutex<Book>);

#[derive(Debug, Default)]
struct Book {
    handed: BTreeSet<u64>,
    confirmed: BTreeMap<u64, Confirmed>,
    /// Applications that a device confirmed twice with different numbers.
    renumbered: Vec<u64>,
    /// What was politely turned away or met a failing store, by code; each was handed again later.
    refused: BTreeMap<String, u64>,
    /// What the devices said of their own state at the end of all faults.
    waiting: BTreeMap<String, Vec<String>>,
    /// Stores that did not open, by code.
    broken: BTreeMap<String, u64>,
    /// Items that needed a person's "try again", by code.
    quarantined: BTreeMap<String, u64>,
}

impl Ledger {
    fn book(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn hand(&self, n: u64) {
        self.book().handed.insert(n);
    }

    /// A device holds the application, it says: from here on it must never be lost.
    pub fn confirm(&self, n: u64, said: Confirmed) {
        let mut book = self.book();
        match book.confirmed.get(&n) {
            Some(before) if *before != said => book.renumbered.push(n),
            Some(_) => {}
            None => drop(book.confirmed.insert(n, said)),
        }
    }

    pub fn refuse(&self, code: &str) {
        *self.book().refused.entry(code.to_owned()).or_default() += 1;
    }

    pub fn broken(&self, code: &str) {
        *self.book().broken.entry(code.to_owned()).or_default() += 1;
    }

    pub fn quarantined(&self, code: &str) {
        *self.book().quarantined.entry(code.to_owned()).or_default() += 1;
    }

    /// What a device still holds back at the end.
    pub fn waits(&self, device: &str, items: Vec<String>) {
        self.book().waiting.insert(device.to_owned(), items);
    }

    pub fn handed(&self) -> BTreeSet<u64> {
        self.book().handed.clone()
    }

    pub fn confirmed(&self) -> BTreeMap<u64, Confirmed> {
        self.book().confirmed.clone()
    }

    pub fn confirmed_at(&self, n: u64) -> Option<Confirmed> {
        self.book().confirmed.get(&n).cloned()
    }

    pub fn confirmations(&self) -> usize {
        self.book().confirmed.len()
    }

    pub fn renumbered(&self) -> Vec<u64> {
        self.book().renumbered.clone()
    }

    pub fn refusals(&self) -> BTreeMap<String, u64> {
        self.book().refused.clone()
    }

    pub fn broken_stores(&self) -> BTreeMap<String, u64> {
        self.book().broken.clone()
    }

    pub fn quarantines(&self) -> BTreeMap<String, u64> {
        self.book().quarantined.clone()
    }

    pub fn waiting(&self) -> BTreeMap<String, Vec<String>> {
        self.book().waiting.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_receipt_for_the_same_application_is_noticed() {
        let ledger = Ledger::default();
        let said = |seq| Confirmed { device: "BAK01-K7".into(), receipt_number: format!("BAK01-K7-{seq:06}-X"), seq };
        ledger.hand(1);
        ledger.confirm(1, said(1));
        ledger.confirm(1, said(1));
        assert!(ledger.renumbered().is_empty());
        ledger.confirm(1, said(2));
        assert_eq!((ledger.renumbered(), ledger.confirmations()), (vec![1], 1));
    }
}
