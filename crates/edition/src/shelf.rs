//! The editions at hand. New forms begin with the current one; each form and each application goes on with its own.

use std::sync::{Arc, PoisonError, RwLock, RwLockWriteGuard};

use crate::Edition;

/// How many editions stay loaded beside the built-in and the current one; the others are loaded again when they are needed.
const LOADED: usize = 6;

/// The loaded editions by hash.
#[derive(Debug)]
pub struct Shelf {
    /// What the program was built with.
    base: Arc<Edition>,
    editions: RwLock<Editions>,
}

#[derive(Debug)]
struct Editions {
    current: Arc<Edition>,
    /// The one loaded last at the end.
    loaded: Vec<Arc<Edition>>,
}

impl Shelf {
    pub fn new(base: Edition) -> Self {
        let base = Arc::new(base);
        let editions = Editions { current: Arc::clone(&base), loaded: Vec::new() };
        Shelf { base, editions: RwLock::new(editions) }
    }

    /// The newest edition.
    pub fn current(&self) -> Arc<Edition> {
        Arc::clone(&self.editions.read().unwrap_or_else(PoisonError::into_inner).current)
    }

    /// The edition of a hash, if it is loaded.
    pub fn get(&self, hash: &str) -> Option<Arc<Edition>> {
        let editions = self.editions.read().unwrap_or_else(PoisonError::into_inner);
        let mut known = [&editions.current, &self.base].into_iter().chain(&editions.loaded);
        known.find(|edition| edition.hash() == hash).cloned()
    }

    /// Adds an edition for what was begun with it.
    pub fn put(&self, edition: Edition) -> Arc<Edition> {
        let edition = Arc::new(edition);
        self.write().add(&edition);
        edition
    }

    /// Adds an edition that its centre published; new forms begin with it unless a newer one is here.
    pub fn advance(&self, edition: Edition) -> Arc<Edition> {
        let edition = Arc::new(edition);
        let mut editions = self.write();
        editions.add(&edition);
        if edition.serial > editions.current.serial {
            editions.current = Arc::clone(&edition);
        }
        edition
    }

    fn write(&self) -> RwLockWriteGuard<'_, Editions> {
        self.editions.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Editions {
    fn add(&mut self, edition: &Arc<Edition>) {
        self.loaded.retain(|known| known.hash() != edition.hash());
        if self.loaded.len() >= LOADED {
            self.loaded.remove(0);
        }
        self.loaded.push(Arc::clone(edition));
    }
}
