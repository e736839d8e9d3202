//! What devices and the centre alike demand of a connection to SQLite.

use sea_orm_migration::sea_orm::ConnectOptions;
use sea_orm_migration::sea_orm::sqlx::Connection as _;

/// What every connection here begins with: the driver lends no unsettled one, and the process may end while others close.
pub fn steady(options: &mut ConnectOptions) {
    // Before SQLCipher does: by default the library for its ciphers tears itself down at the end of the process, under the threads that
    // still close a connection.
    #[cfg(not(target_vendor = "apple"))]
    openssl_sys::init();
    discard_unsettled(options);
}

/// Never lends a connection again on which a transaction did not end for certain.
///
/// A write that meets a full or failing disk makes SQLite roll back by itself, and the driver's own ROLLBACK fails. Believing itself
/// inside a transaction still, the driver would only set savepoints from then on: a later one undone leaves a transaction open for ever,
/// and every commit after it is told as done and never reaches the disk.
fn discard_unsettled(options: &mut ConnectOptions) {
    options.map_sqlx_sqlite_pool_opts(|pool| {
        pool.after_release(|connection, _| {
            Box::pin(async move {
                if !connection.is_in_transaction() {
                    return Ok(true);
                }
                // What is only on its way to be rolled back is so when the connection answers.
                connection.ping().await?;
                Ok(!connection.is_in_transaction())
            })
        })
    });
}
