-- Connections to CRMs. Credentials are encrypted before they come here.
create table crm_connection (
    id               text collate "C" primary key,
    name             text not null,
    system           text not null,
    settings         jsonb not null,
    mapping          jsonb not null,
    profile          text not null,
    confirmed_states jsonb not null,
    new_customers    boolean not null,
    minutes          integer not null check (minutes >= 0),
    paused           boolean not null,
    secrets_kept     jsonb not null,
    sealed           text not null,
    version          bigint not null,
    -- What became of its syncs.
    wish             text not null default 'NOTHING',
    doing            text not null default 'NOTHING',
    started_at       timestamptz,
    succeeded_at     timestamptz,
    problem          text,
    retry_at         timestamptz,
    records_read     bigint not null default 0,
    records_moved    bigint not null default 0,
    reconciled_at    timestamptz
);

grant select, insert, update, delete on crm_connection to "${app_role}";

-- How far each stream is read; written in one transaction with the records up to there.
create table crm_stream (
    connection   text collate "C" not null references crm_connection on delete cascade,
    stream       text not null,
    cursor_kind  text,
    cursor_state text,
    read_at      timestamptz,
    frozen       text,
    primary key (connection, stream),
    check ((cursor_kind is null) = (cursor_state is null))
);

grant select, insert, update, delete on crm_stream to "${app_role}";

-- Records as they were last read. A removed connection leaves nothing behind.
create table crm_record (
    connection text collate "C" not null,
    stream     text not null,
    id         text collate "C" not null,
    modified   timestamptz not null,
    hash       text not null,
    fields     jsonb not null,
    standing   text not null,
    survivor   text collate "C",
    refers     text collate "C",
    due        boolean not null,
    seen       boolean not null,
    primary key (connection, stream, id)
);

create index crm_record_due on crm_record (connection, stream, id) where due;
create index crm_record_refers on crm_record (connection, stream, refers);
create index crm_record_unseen on crm_record (connection, stream, id) where not seen;

grant select, insert, update, delete on crm_record to "${app_role}";

-- Which account is, or may be, which customer, and by what the account is known.
create table crm_match (
    connection text collate "C" not null,
    account    text collate "C" not null,
    customer   text collate "C" not null,
    rule       text not null,
    standing   text not null,
    decided_by text not null,
    decided_at timestamptz not null,
    tax_id     text not null,
    domain     text not null,
    name       text not null,
    primary key (connection, account)
);

create index crm_match_tax_id on crm_match (tax_id) where tax_id <> '';
create index crm_match_domain on crm_match (domain) where domain <> '';
create index crm_match_name on crm_match (name) where name <> '';

grant select, insert, update, delete on crm_match to "${app_role}";

-- What stands of each line of an order among the facts.
create table crm_line (
    connection text collate "C" not null,
    line       text collate "C" not null,
    landed     jsonb,
    waits      text,
    primary key (connection, line)
);

create index crm_line_waits on crm_line (connection, waits) where waits is not null;

grant select, insert, update, delete on crm_line to "${app_role}";

-- The files by which lines land. A text is needed until its file was delivered.
create table crm_landing (
    connection text collate "C" not null,
    number     bigint not null,
    rows       integer not null,
    text       text not null,
    import_id  text,
    primary key (connection, number)
);

grant select, insert, update on crm_landing to "${app_role}";
