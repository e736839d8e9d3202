//! What the store promises, each promise with the failure of a peer that it answers.

mod crash;
mod desk;
mod export;
mod feed;
mod fixture;
mod key_lists;
mod plaintext;
mod queue;
mod reconciling;
#[cfg(unix)]
mod recovery;
mod sealing;
mod typing;
mod upgrade;
