//! The usual intake as one call on PostgreSQL, which refuses devices that were revoked while it waited for their offices.
//!
//! A function of this name never changes: replicas of several releases call it. Another one gets another number.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// As `take_packets_1`, and an error, and nothing written, when any of the packets' devices is revoked. A device is revoked in its
/// office's turn. That is taken when the devices are looked at, with a snapshot of that moment, so what is seen holds until the commit;
/// and nothing is waited for behind it, so nobody waits for each other.
const TAKE_PACKETS: &str = r"
CREATE FUNCTION take_packets_2(
    at BIGINT, seen TEXT[], claimants TEXT[], keys TEXT[], nonces BYTEA[], expiries BIGINT[],
    ids UUID[], hashes TEXT[], devices TEXT[], seqs BIGINT[], receipts TEXT[], tokens TEXT[], packets BYTEA[],
    codes TEXT[], services TEXT[], versions BIGINT[], catalogues TEXT[], langs TEXT[], offices TEXT[], sealed_ats BIGINT[],
    data_keys BYTEA[], answers BYTEA[], name_keys TEXT[], birth_dates TEXT[], document_hashes TEXT[]
) RETURNS BOOLEAN LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    IF NOT take_packets_1(at, seen, claimants, keys, nonces, expiries, ids, hashes, devices, seqs, receipts, tokens, packets,
            codes, services, versions, catalogues, langs, offices, sealed_ats, data_keys, answers, name_keys, birth_dates,
            document_hashes) THEN
        RETURN false;
    END IF;
    PERFORM FROM device WHERE name = ANY(devices) AND revoked_at IS NOT NULL;
    IF FOUND THEN
        RAISE EXCEPTION 'a device was revoked';
    END IF;
    RETURN true;
END $$";

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        match manager.get_database_backend() {
            DbBackend::Postgres => manager.get_connection().execute_unprepared(TAKE_PACKETS).await.map(drop),
            _ => Ok(()),
        }
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
