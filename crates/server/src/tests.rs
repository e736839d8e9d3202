//! The centre's stories, over real HTTP, on SQLite and on PostgreSQL.

/// Runs a story on both databases.
macro_rules! on_both {
    ($($(#[$attribute:meta])* $name:ident;)+) => {
        mod sqlite {
            $($(#[$attribute])* #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { super::$name(crate::tests::rig::Rig::sqlite().await).await; })+
        }
        mod postgres {
            $($(#[$attribute])* #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { super::$name(crate::tests::rig::Rig::postgres().await).await; })+
        }
    };
}

mod acts;
mod answers;
mod attachments;
mod bad_input;
mod bundles;
mod catalogues;
mod cluster;
mod cursor;
mod devices;
mod feed;
mod gaps;
mod groups;
mod intake;
mod key_lists;
mod migrating;
mod older;
mod public;
mod recode;
mod refused;
mod replay;
mod rig;
mod s3;
mod services;
mod standing;
#[path = "../../../tests/fixtures/stricter.rs"]
mod stricter;
mod uploads;
