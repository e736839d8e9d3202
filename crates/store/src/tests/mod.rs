//! What the store promises, each promise with the failure of a peer that it answers.

mod crash;
mod desk;
mod export;
mod feed;
mod fixture;
mod interleavings;
mod key_lists;
mod plaintext;
mod printing;
mod queue;
mod reconciling;
#[cfg(unix)]
mod recovery;
mod sealing;
mod typing;
mod upgrade;
