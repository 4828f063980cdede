-- Which order a key stood for, so that an order sent twice is carried out once.
create table idempotency_key (
    user_name    text collate "C" not null,
    key          text collate "C" not null,
    -- Hash of the order: orders may be long, and only their equality matters.
    order_sha256 bytea not null,
    outcome      text not null,
    claimed_at   timestamptz not null,
    primary key (user_name, key)
);

-- For forgetting what is old.
create index idempotency_key_by_age on idempotency_key (claimed_at);

grant select, insert, update, delete on idempotency_key to "${app_role}";
