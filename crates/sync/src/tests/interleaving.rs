//! Seals, runs, runs that are dropped anywhere, restarts and every kind of broken answer in random order: only what the centre has is
//! called stored, nothing is ever forgotten, only what the centre rejects is put aside, and a good network and a retry in the end bring all
//! of it over.

use std::collections::{HashSet, VecDeque};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;

use domain::message::Message;
use domain::state::Delivery;
use jiff::Timestamp;
use proptest::prelude::*;
use protocol::Signer;
use protocol::wire::{Content, Outcome};
use uuid::Uuid;

use super::centre::{Answer, Arrived, Centre, ack_of};
use super::device::{Device, png};

/// What happens next.
#[derive(Clone, Debug)]
enum Step {
    Seal {
        papers: u8,
    },
    /// A run whose pushes meet these, in turn, then an honest centre; with so many papers something is sealed meanwhile.
    Run {
        pushes: Vec<Push>,
        meanwhile: Option<u8>,
    },
    /// A run that is dropped after it was polled so often, and the application starts again.
    Dropped {
        pushes: Vec<Push>,
        polls: usize,
    },
    /// The application ends and starts again.
    Restart,
}

/// What becomes of one push.
#[derive(Clone, Copy, Debug)]
enum Push {
    Honest,
    /// The centre takes it, the answer is lost.
    AnswerLost,
    /// An answer for fewer packets than were sent.
    Short,
    /// A refusal with this status; nothing is taken.
    Refused(u16),
    /// The centre takes it; the acknowledgements are another's.
    Forged,
    /// The centre asks again for attachments that it has.
    AskedAgain,
    /// The centre takes none of what it does not have yet, and names each.
    Rejected,
}

fn step() -> impl Strategy<Value = Step> {
    let push = prop_oneof![
        Just(Push::Honest),
        Just(Push::AnswerLost),
        Just(Push::Short),
        prop::sample::select(vec![401, 403, 404, 408, 429, 500, 501, 502, 503, 504]).prop_map(Push::Refused),
        Just(Push::Forged),
        Just(Push::AskedAgain),
        Just(Push::Rejected),
    ];
    let pushes = prop::collection::vec(push, 0..4);
    let meanwhile = prop::option::of(0_u8..3);
    prop_oneof![
        3 => (0_u8..3).prop_map(|papers| Step::Seal { papers }),
        4 => (pushes.clone(), meanwhile).prop_map(|(pushes, meanwhile)| Step::Run { pushes, meanwhile }),
        2 => (pushes, 1_usize..120).prop_map(|(pushes, polls)| Step::Dropped { pushes, polls }),
        1 => Just(Step::Restart),
    ]
}

/// A centre with a memory of its own: what it has committed, whatever it then answers.
#[derive(Default)]
struct Model {
    script: VecDeque<Push>,
    committed: HashSet<Uuid>,
    /// What it ever named as never to be taken as it is.
    rejected: HashSet<Uuid>,
}

fn behave(model: &Mutex<Model>, centre: &Centre, arrived: &[Arrived]) -> Answer {
    let mut model = model.lock().unwrap();
    let push = model.script.pop_front().unwrap_or(Push::Honest);
    if let Push::Refused(status) = push {
        return Answer::Refuse(status, "error-rate-limited");
    }
    let outcomes: Vec<Outcome> = arrived.iter().map(|arrived| model.take(push, centre, arrived)).collect();
    match push {
        Push::AnswerLost => Answer::Garbage,
        Push::Short => Answer::Outcomes(outcomes.into_iter().skip(1).collect()),
        _ => Answer::Outcomes(outcomes),
    }
}

impl Model {
    fn take(&mut self, push: Push, centre: &Centre, arrived: &Arrived) -> Outcome {
        let Content::Application(application) = &arrived.manifest.content else {
            return Outcome::Rejected { problem: Message::new("error-packet-malformed") };
        };
        let hashes: Vec<String> = application.blobs.iter().map(|blob| blob.hash.clone()).collect();
        let missing: Vec<String> = hashes.iter().filter(|hash| !centre.has_blob(hash)).cloned().collect();
        if !missing.is_empty() {
            return Outcome::Declared { missing };
        }
        if matches!(push, Push::Rejected) && !self.committed.contains(&arrived.manifest.id) {
            self.rejected.insert(arrived.manifest.id);
            return Outcome::Rejected { problem: Message::new("error-packet-conflict") };
        }
        self.committed.insert(arrived.manifest.id);
        match push {
            Push::Forged => centre.stored_as(&ack_of(arrived), &Signer::from_seed([2; 32])),
            Push::AskedAgain if !hashes.is_empty() => Outcome::Declared { missing: hashes },
            _ => centre.stored(arrived),
        }
    }
}

async fn seal(device: &Device, n: usize, papers: u8) -> Uuid {
    let id = device.draft().await;
    for paper in 0..papers {
        let bytes = [png(paper), n.to_be_bytes().to_vec()].concat();
        device.store.blob_put(id, "copy_data_page", bytes).await.unwrap();
    }
    device.seal_draft(id).await.id
}

/// Polls a future so often, if it lasts that long, and drops it.
async fn dropped_after(polls: usize, future: impl Future) {
    let mut future = pin!(future);
    let mut left = polls;
    std::future::poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(());
        }
        left -= 1;
        future.as_mut().poll(context).map(drop)
    })
    .await;
}

async fn story(steps: Vec<Step>) {
    let model = Arc::new(Mutex::new(Model::default()));
    let hand = Arc::clone(&model);
    let (centre, url) = Centre::start(0, move |centre, arrived| behave(&hand, centre, arrived)).await;
    let device = Device::at(&url, &centre.signer.public_key()).await;
    let mut engine = device.engine();
    let mut sealed = Vec::new();
    for (n, step) in steps.into_iter().enumerate() {
        match step {
            Step::Seal { papers } => sealed.push(seal(&device, n, papers).await),
            Step::Run { pushes, meanwhile } => {
                model.lock().unwrap().script = pushes.into();
                let other = async {
                    match meanwhile {
                        Some(papers) => Some(seal(&device, n, papers).await),
                        None => None,
                    }
                };
                let (ran, other) = tokio::join!(engine.run(), other);
                ran.unwrap();
                sealed.extend(other);
            }
            Step::Dropped { pushes, polls } => {
                model.lock().unwrap().script = pushes.into();
                dropped_after(polls, engine.run()).await;
                engine = device.engine();
                device.store.outbox_wake().await.unwrap();
            }
            Step::Restart => {
                engine = device.engine();
                device.store.outbox_wake().await.unwrap();
            }
        }
        holds(&device, &model, &sealed).await;
    }
    model.lock().unwrap().script.clear();
    device.store.outbox_retry_all("test", Timestamp::now()).await.unwrap();
    engine.run().await.unwrap();
    holds(&device, &model, &sealed).await;
    assert_eq!(device.store.outbox_list().await.unwrap(), [], "a good network brings all of it over");
}

/// What must hold at every moment.
async fn holds(device: &Device, model: &Mutex<Model>, sealed: &[Uuid]) {
    let listed = device.store.outbox_list().await.unwrap();
    let waiting: HashSet<Uuid> = listed.iter().map(|entry| entry.id).collect();
    let model = model.lock().unwrap();
    for entry in listed.iter().filter(|entry| entry.state == Delivery::Quarantined) {
        assert!(model.rejected.contains(&entry.id), "{entry:?} is put aside and was never rejected");
    }
    for id in sealed {
        assert!(waiting.contains(id) || model.committed.contains(id), "{id} is called stored and is not");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn only_what_the_centre_has_is_called_stored(steps in prop::collection::vec(step(), 1..24)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(story(steps));
    }
}
