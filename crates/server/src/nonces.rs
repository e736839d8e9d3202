//! Nonces of signed requests: what was seen once is refused at every replica and after every restart.
//!
//! On PostgreSQL the replicas share a table; its commits are not waited for to reach the disk, since a nonce need not outlive the
//! database's own crash. On SQLite the nonces lie in a file of their own, so that remembering one never waits for a commit of packets.

use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement};

use crate::database::micros;

const REMEMBER_POSTGRES: &str = "WITH local AS (SELECT set_config('synchronous_commit', 'off', true) AS commits) \
    INSERT INTO nonce (nonce, device, expires_at) SELECT $1::bytea, $2::text, $3::bigint FROM local WHERE commits = 'off' \
    ON CONFLICT DO NOTHING";
const REMEMBER_SQLITE: &str =
    "INSERT INTO nonce (nonce, device, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";

/// Where nonces are remembered.
#[derive(Clone, Debug)]
pub(crate) struct Nonces(DatabaseConnection);

impl Nonces {
    /// Over a database with the table of nonces.
    pub fn new(pool: DatabaseConnection) -> Self {
        Nonces(pool)
    }

    /// Whether this nonce of a device is new; remembers it. One statement decides, so two replicas never both say yes.
    pub async fn is_new(&self, device: &str, nonce: [u8; 16], expires: Timestamp) -> Result<bool, DbErr> {
        let backend = self.0.get_database_backend();
        let sql = if backend == DbBackend::Postgres { REMEMBER_POSTGRES } else { REMEMBER_SQLITE };
        let values = [nonce.to_vec().into(), device.into(), micros(expires).into()];
        let remembered = self.0.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        Ok(remembered.rows_affected() == 1)
    }

    /// Forgets what no clock could let in again.
    pub async fn sweep(&self, before: Timestamp) -> Result<u64, DbErr> {
        let sql = "DELETE FROM nonce WHERE expires_at < $1";
        let statement = Statement::from_sql_and_values(self.0.get_database_backend(), sql, [micros(before).into()]);
        Ok(self.0.execute_raw(statement).await?.rows_affected())
    }

    /// Closes the connections.
    pub async fn close(&self) -> Result<(), DbErr> {
        self.0.close_by_ref().await
    }
}
