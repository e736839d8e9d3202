//! What the store promises, each promise with the failure of a peer that it answers.

mod crash;
mod desk;
mod export;
mod fixture;
mod interleavings;
mod plaintext;
mod printing;
mod queue;
mod reconciling;
#[cfg(unix)]
mod recovery;
mod sealing;
mod typing;
mod upgrade;
