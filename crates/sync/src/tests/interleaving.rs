//! Seals, runs, restarts and every kind of broken answer in random order: only what the centre has is called stored, nothing is ever
//! forgotten or put aside, and a good network in the end brings all of it over.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex};

use domain::message::Message;
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
    /// A run whose pushes meet these, in turn, then an honest centre.
    Run(Vec<Push>),
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
}

fn step() -> impl Strategy<Value = Step> {
    let push = prop_oneof![
        Just(Push::Honest),
        Just(Push::AnswerLost),
        Just(Push::Short),
        prop::sample::select(vec![401, 403, 404, 408, 429, 500, 501, 502, 503, 504]).prop_map(Push::Refused),
        Just(Push::Forged),
        Just(Push::AskedAgain),
    ];
    prop_oneof![
        3 => (0_u8..3).prop_map(|papers| Step::Seal { papers }),
        4 => prop::collection::vec(push, 0..4).prop_map(Step::Run),
        1 => Just(Step::Restart),
    ]
}

/// A centre with a memory of its own: what it has committed, whatever it then answers.
#[derive(Default)]
struct Model {
    script: VecDeque<Push>,
    committed: HashSet<Uuid>,
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
        self.committed.insert(arrived.manifest.id);
        match push {
            Push::Forged => centre.stored_as(&ack_of(arrived), &Signer::from_seed([2; 32])),
            Push::AskedAgain if !hashes.is_empty() => Outcome::Declared { missing: hashes },
            _ => centre.stored(arrived),
        }
    }
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
            Step::Seal { papers } => {
                let id = device.draft().await;
                for paper in 0..papers {
                    let bytes = [png(paper), n.to_be_bytes().to_vec()].concat();
                    device.store.blob_put(id, "copy_data_page", bytes).await.unwrap();
                }
                sealed.push(device.seal_draft(id).await.id);
            }
            Step::Run(pushes) => {
                model.lock().unwrap().script = pushes.into();
                engine.run().await.unwrap();
            }
            Step::Restart => {
                engine = device.engine();
                device.store.outbox_wake().await.unwrap();
            }
        }
        holds(&device, &model, &sealed).await;
    }
    model.lock().unwrap().script.clear();
    device.store.outbox_wake().await.unwrap();
    engine.run().await.unwrap();
    holds(&device, &model, &sealed).await;
    assert_eq!(device.store.outbox_list().await.unwrap(), [], "a good network brings all of it over");
}

/// What must hold at every moment.
async fn holds(device: &Device, model: &Mutex<Model>, sealed: &[Uuid]) {
    let waiting: HashSet<Uuid> = device.store.outbox_list().await.unwrap().into_iter().map(|entry| entry.id).collect();
    assert_eq!(device.store.outbox_counts().await.unwrap().quarantined, 0, "none of this is an item's own fault");
    let model = model.lock().unwrap();
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
