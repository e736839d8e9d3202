//! Requests that wait for a commit share the next one.
//!
//! Whatever waits when a commit begins goes into it together, and each request is answered for itself, after it. A commit takes the
//! offices of its requests; others of the same offices wait for the next one here, not in the database. When the database refuses a row of
//! it, its requests are committed one by one, so that one at fault takes no other with it.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::future::join_all;
use protocol::packet::PacketError;
use tokio::sync::oneshot;

use super::claim::Claim;
use super::open::Ready;
use super::plan::Fate;
use super::{IntakeError, at_once, write};
use crate::centre::Centre;
use crate::database::Database;
use crate::table::device;

/// Packets in a commit of several requests; more come in one request only.
const PACKETS: usize = 500;
/// Packets of a request that are let go of elsewhere.
const MANY: usize = 50;
/// Commits under way at once on PostgreSQL: while one waits for the disk, the next ones are written. SQLite has one writer.
const COMMITS: usize = 3;

/// A packet that was read, or why it cannot be.
pub(crate) type Opened = Result<Ready, PacketError>;

/// The packets of one request.
pub(super) struct Entry {
    /// Who sent them; nobody sent what came in a bundle.
    pub sender: Option<device::Model>,
    /// What is still to be asked before anything comes of them.
    pub claim: Option<Claim>,
    pub opened: Vec<Opened>,
    offices: HashSet<String>,
    done: oneshot::Sender<Result<Vec<Fate>, IntakeError>>,
}

impl Entry {
    /// Whoever asked may be gone; what was committed stays so. Letting go of so many packets takes a while, and the next commit waits for
    /// this one's end: so that happens elsewhere.
    fn answer(self, fates: Result<Vec<Fate>, IntakeError>) {
        let _ = self.done.send(fates);
        if self.opened.len() >= MANY {
            tokio::task::spawn_blocking(move || drop(self.opened));
        }
    }
}

/// The requests that wait, and the commits under way.
pub(crate) struct Groups {
    most: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Entry>,
    commits: usize,
    /// The offices of the commits under way.
    busy: HashSet<String>,
}

impl Groups {
    /// Nobody waits yet for a commit to this database.
    pub fn new(database: &Database) -> Self {
        Groups { most: if database.postgres().is_some() { COMMITS } else { 1 }, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lines up; tells whether one more commit may be under way.
    fn enter(&self, entry: Entry) -> bool {
        let mut state = self.state();
        state.waiting.push_back(entry);
        let more = state.commits < self.most;
        state.commits += usize::from(more);
        more
    }

    /// What the next commit takes, in the order of arrival. With nothing to take one commit less is under way.
    fn next(&self) -> Option<Vec<Entry>> {
        let mut state = self.state();
        let State { waiting, commits, busy } = &mut *state;
        let (mut group, mut others, mut packets) = (Vec::<Entry>::new(), VecDeque::new(), 0);
        while let Some(entry) = waiting.pop_front() {
            if !entry.offices.is_disjoint(busy) {
                others.push_back(entry);
                continue;
            }
            packets += entry.opened.len();
            if packets > PACKETS && !group.is_empty() {
                waiting.push_front(entry);
                break;
            }
            group.push(entry);
        }
        others.append(waiting);
        *waiting = others;
        if group.is_empty() {
            *commits -= 1;
            return None;
        }
        busy.extend(group.iter().flat_map(|entry| &entry.offices).cloned());
        Some(group)
    }

    /// Commits under way, and requests that wait.
    #[cfg(test)]
    pub fn depth(&self) -> (usize, usize) {
        let state = self.state();
        (state.commits, state.waiting.len())
    }

    #[cfg(test)]
    pub fn most(&self) -> usize {
        self.most
    }

    fn free(&self, offices: &HashSet<String>) {
        self.state().busy.retain(|office| !offices.contains(office));
    }
}

/// Commits the packets of a request, with those of others that wait. Fates in the same order; on return they are durable.
pub(super) async fn commit(
    centre: &Arc<Centre>,
    sender: Option<device::Model>,
    claim: Option<Claim>,
    opened: Vec<Opened>,
) -> Result<Vec<Fate>, IntakeError> {
    let (done, fates) = oneshot::channel();
    let mut offices = HashSet::new();
    for ready in opened.iter().flatten() {
        if !offices.contains(&ready.device.office) {
            offices.insert(ready.device.office.clone());
        }
    }
    if centre.groups.enter(Entry { sender, claim, opened, offices, done }) {
        // Not in the request: its connection may break off, and others wait for the same commit.
        tokio::spawn(work(Arc::clone(centre)));
    }
    fates.await.map_err(|_| IntakeError::Ended)?
}

async fn work(centre: Arc<Centre>) {
    while let Some(group) = centre.groups.next() {
        let offices = group.iter().flat_map(|entry| &entry.offices).cloned().collect();
        // However it ends, the next ones get their turn.
        if let Err(error) = tokio::spawn(settle(Arc::clone(&centre), group)).await {
            tracing::error!(%error, "a commit ended early");
        }
        centre.groups.free(&offices);
    }
}

async fn settle(centre: Arc<Centre>, group: Vec<Entry>) {
    let now = centre.now();
    match at_once::commit(&centre, &group, now).await {
        Ok(Some(fates)) => return answer(group, fates),
        Ok(None) => {}
        Err(error) => return fail(group, error.into()),
    }
    let group = confirmed(&centre, group).await;
    match write::commit(&centre, &group, now).await {
        Ok(fates) => answer(group, fates),
        Err(error) if group.len() > 1 && error.is_of_a_row() => {
            tracing::warn!(%error, requests = group.len(), "a common commit failed");
            for entry in group {
                let fates = write::commit(&centre, std::slice::from_ref(&entry), now).await;
                entry.answer(fates);
            }
        }
        Err(error) => fail(group, error),
    }
}

/// Those of the requests whose claim holds; the others are answered.
async fn confirmed(centre: &Centre, group: Vec<Entry>) -> Vec<Entry> {
    let asked = join_all(group.iter().map(|entry| confirm(centre, entry))).await;
    let holds = |(entry, asked): (Entry, Result<(), IntakeError>)| match asked {
        Ok(()) => Some(entry),
        Err(error) => {
            entry.answer(Err(error));
            None
        }
    };
    group.into_iter().zip(asked).filter_map(holds).collect()
}

async fn confirm(centre: &Centre, entry: &Entry) -> Result<(), IntakeError> {
    match &entry.claim {
        Some(claim) => claim.confirm(centre).await,
        None => Ok(()),
    }
}

/// Gives each request the fates of its own packets.
fn answer(group: Vec<Entry>, fates: Vec<Fate>) {
    let mut fates = fates.into_iter();
    for entry in group {
        let own = fates.by_ref().take(entry.opened.len()).collect();
        entry.answer(Ok(own));
    }
}

/// Nothing of the group was taken: the first learns why, which is in the log then, the others that they shared it.
fn fail(group: Vec<Entry>, error: IntakeError) {
    let mut error = Some(error);
    for entry in group {
        entry.answer(Err(error.take().unwrap_or(IntakeError::Common)));
    }
}
