//! The usual intake as one call on PostgreSQL: one way there and back, which is the commit.
//!
//! A function of this name never changes: replicas of several releases call it. Another one gets another number.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// Takes new applications without attachments that rest on some claims: a device may speak with this key, and a request was not seen
/// before. Rows come column by column, ordered by office. False, and nothing written, when a device may not; an error, and nothing
/// written, when anything was here before. Offices are locked in the order of the rows, so that everybody's chain and feed go on from
/// where they stand.
const TAKE_PACKETS: &str = r"
CREATE FUNCTION take_packets_1(
    at BIGINT, seen TEXT[], claimants TEXT[], keys TEXT[], nonces BYTEA[], expiries BIGINT[],
    ids UUID[], hashes TEXT[], devices TEXT[], seqs BIGINT[], receipts TEXT[], tokens TEXT[], packets BYTEA[],
    codes TEXT[], services TEXT[], versions BIGINT[], catalogues TEXT[], langs TEXT[], offices TEXT[], sealed_ats BIGINT[],
    data_keys BYTEA[], answers BYTEA[], name_keys TEXT[], birth_dates TEXT[], document_hashes TEXT[]
) RETURNS BOOLEAN LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    place BIGINT; number BIGINT; link TEXT;
    places BIGINT[] := '{}'; numbers BIGINT[] := '{}'; links TEXT[] := '{}';
BEGIN
    FOR i IN 1 .. cardinality(claimants) LOOP
        PERFORM FROM device WHERE name = claimants[i] AND public_key = keys[i] AND revoked_at IS NULL;
        IF NOT FOUND THEN
            RETURN false;
        END IF;
    END LOOP;
    FOR i IN 1 .. cardinality(ids) LOOP
        IF i = 1 OR offices[i] <> offices[i - 1] THEN
            SELECT feed, audit, audit_hash INTO STRICT place, number, link
                FROM stream WHERE office = offices[i] FOR NO KEY UPDATE;
        END IF;
        place := place + 1;
        number := number + 1;
        link := encode(sha256(convert_to(
            concat_ws(E'\n', link, number, at, devices[i], 'received', ids[i]), 'UTF8')), 'hex');
        places[i] := place;
        numbers[i] := number;
        links[i] := link;
        IF i = cardinality(ids) OR offices[i] <> offices[i + 1] THEN
            UPDATE stream SET feed = place, audit = number, audit_hash = link WHERE office = offices[i];
        END IF;
    END LOOP;
    INSERT INTO packet (id, hash, device, seq, application, receipt_number, token, sealed, received_at, stored_at)
        SELECT id, hash, device, seq, id, receipt_number, token, sealed, at, at
        FROM unnest(ids, hashes, devices, seqs, receipts, tokens, packets)
            AS p (id, hash, device, seq, receipt_number, token, sealed);
    INSERT INTO application (id, receipt_number, token, status_code, service, form_version, catalogue, lang, device, office,
            sealed_at, received_at, state, changed_at, version, feed, data_key, answers_sealed, name_key, birth_date, document_hash)
        SELECT id, receipt_number, token, status_code, service, form_version, catalogue, lang, device, office,
            sealed_at, at, 'submitted', at, 1, feed, data_key, answers_sealed, name_key, birth_date, document_hash
        FROM unnest(ids, receipts, tokens, codes, services, versions, catalogues, langs, devices, offices,
                sealed_ats, places, data_keys, answers, name_keys, birth_dates, document_hashes)
            AS a (id, receipt_number, token, status_code, service, form_version, catalogue, lang, device, office,
                sealed_at, feed, data_key, answers_sealed, name_key, birth_date, document_hash);
    INSERT INTO audit (office, n, at, actor, act, subject, hash)
        SELECT office, n, at, actor, 'received', id::TEXT, hash
        FROM unnest(offices, numbers, devices, ids, links) AS l (office, n, actor, id, hash);
    INSERT INTO nonce (device, nonce, expires_at)
        SELECT device, nonce, expires_at FROM unnest(claimants, nonces, expiries) AS c (device, nonce, expires_at);
    FOR i IN 1 .. cardinality(seen) LOOP
        UPDATE device SET seen_at = at WHERE name IN (
            SELECT name FROM device WHERE name = seen[i] FOR NO KEY UPDATE SKIP LOCKED);
    END LOOP;
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
