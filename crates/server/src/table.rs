//! The rows of the centre's database, as `migrations::central` lays them out.

macro_rules! table {
    ($module:ident, $name:literal, { $($(#[$attribute:meta])* $field:ident: $type:ty),+ $(,)? }) => {
        pub mod $module {
            use sea_orm::entity::prelude::*;

            #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
            #[sea_orm(table_name = $name)]
            pub struct Model {
                $($(#[$attribute])* pub $field: $type),+
            }

            #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}

            impl ActiveModelBehavior for ActiveModel {}
        }
    };
}

table!(office, "office", {
    #[sea_orm(primary_key, auto_increment = false)] code: String,
    name_az: String,
    name_en: String,
    name_ru: String,
});

table!(stream, "stream", {
    #[sea_orm(primary_key, auto_increment = false)] office: String,
    feed: i64,
    audit: i64,
    audit_hash: String,
});

table!(device, "device", {
    #[sea_orm(primary_key, auto_increment = false)] name: String,
    office: String,
    code: String,
    face: String,
    public_key: Option<String>,
    added_at: i64,
    enrolled_at: Option<i64>,
    revoked_at: Option<i64>,
    seen_at: Option<i64>,
    key_until: Option<i64>,
    former_keys: Option<String>,
});

table!(key_list, "key_list", {
    #[sea_orm(primary_key, auto_increment = false)] serial: i64,
    content: String,
    list: Vec<u8>,
    made_at: i64,
});

table!(enrolment, "enrolment", {
    #[sea_orm(primary_key, auto_increment = false)] code_hash: String,
    device: String,
    expires_at: i64,
    used_at: Option<i64>,
    for_key: Option<String>,
});

table!(packet, "packet", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    hash: String,
    device: String,
    seq: i64,
    application: Uuid,
    receipt_number: Option<String>,
    token: Option<String>,
    sealed: Vec<u8>,
    received_at: i64,
    stored_at: Option<i64>,
});

table!(refused, "refused", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] hash: String,
    device: String,
    code: String,
    data_key: Vec<u8>,
    sealed: Vec<u8>,
    received_at: i64,
    seq: Option<i64>,
    settled_at: Option<i64>,
});

table!(application, "application", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    receipt_number: String,
    token: String,
    status_code: String,
    service: String,
    form_version: i64,
    catalogue: String,
    lang: String,
    device: String,
    office: String,
    sealed_at: i64,
    received_at: i64,
    state: String,
    changed_at: i64,
    version: i64,
    feed: i64,
    validated_at: Option<i64>,
    data_key: Option<Vec<u8>>,
    answers_sealed: Option<Vec<u8>>,
    problems_sealed: Option<Vec<u8>>,
    name_key: Option<String>,
    birth_date: Option<String>,
    document_hash: Option<String>,
});

table!(history, "history", {
    #[sea_orm(primary_key, auto_increment = false)] application: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] n: i64,
    at: i64,
    actor: String,
    sealed: Vec<u8>,
});

table!(attachment, "attachment", {
    #[sea_orm(primary_key, auto_increment = false)] application: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] hash: String,
    #[sea_orm(primary_key, auto_increment = false)] field: String,
    len: i64,
    media_type: String,
    stored_at: Option<i64>,
});

table!(upload, "upload", {
    #[sea_orm(primary_key, auto_increment = false)] id: Uuid,
    device: String,
    hash: String,
    len: i64,
    media_type: String,
    received: i64,
    data_key: Vec<u8>,
    touched_at: i64,
});

table!(upload_part, "upload_part", {
    #[sea_orm(primary_key, auto_increment = false)] upload: Uuid,
    #[sea_orm(primary_key, auto_increment = false)] start: i64,
    len: i64,
    place: Uuid,
});

table!(staff, "staff", {
    #[sea_orm(primary_key, auto_increment = false)] login: String,
    name: String,
    office: String,
    roles: String,
    password: String,
    added_at: i64,
    disabled_at: Option<i64>,
});

table!(catalogue, "catalogue", {
    #[sea_orm(primary_key, auto_increment = false)] serial: i64,
    hash: String,
    archive: Vec<u8>,
    published_at: i64,
});

table!(audit, "audit", {
    #[sea_orm(primary_key, auto_increment = false)] office: String,
    #[sea_orm(primary_key, auto_increment = false)] n: i64,
    at: i64,
    actor: String,
    act: String,
    subject: String,
    hash: String,
});

table!(reconciliation, "reconciliation", {
    #[sea_orm(primary_key, auto_increment = false)] device: String,
    last_seq: i64,
    at: i64,
});

table!(gap, "gap", {
    #[sea_orm(primary_key, auto_increment = false)] device: String,
    #[sea_orm(primary_key, auto_increment = false)] first_seq: i64,
    last_seq: i64,
    held: Option<String>,
    at: Option<i64>,
    since: i64,
});

table!(anchor, "anchor", {
    #[sea_orm(primary_key, auto_increment = false)] device: String,
    n: i64,
    hash: String,
    at: i64,
});

table!(doubt, "doubt", {
    #[sea_orm(primary_key, auto_increment = false)] chain: String,
    #[sea_orm(primary_key, auto_increment = false)] n: i64,
    #[sea_orm(primary_key, auto_increment = false)] witness: String,
    at: i64,
    explained_at: Option<i64>,
});
