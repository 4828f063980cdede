-- Who did what. Each entry's hash covers the hash of the entry before it, so that a change of any
-- entry but the last shows. Entries are numbered from 1 without gaps.
create table audit_entry (
    sequence  bigint primary key check (sequence >= 1),
    at        timestamptz not null,
    user_name text not null,
    action    text not null,
    object    text not null,
    detail    text not null,
    hash      text not null
);

revoke all on audit_entry from "${app_role}";
grant select, insert on audit_entry to "${app_role}";

create trigger audit_only_grows before update or delete or truncate on audit_entry
    execute function refuse('the audit record only grows');
