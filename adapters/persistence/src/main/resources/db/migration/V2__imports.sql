-- How files are read. The document is the truth; it is read anew whenever the profile is needed.
create table import_profile (
    id       text collate "C" primary key,
    document text not null
);

grant select, insert, update on import_profile to "${app_role}";

-- One row for each delivery of a file, and what became of it.
create table import (
    id             text collate "C" primary key,
    profile        text collate "C" not null references import_profile,
    file_name      text not null,
    sha256         text not null,
    bytes          bigint not null check (bytes >= 0),
    received_by    text not null,
    received_at    timestamptz not null,
    state          text not null check
        (state in ('RECEIVED', 'READING', 'COMMITTED', 'REFUSED', 'INTERRUPTED', 'DISCARDED')),
    rows_read      bigint not null,
    rows_accepted  bigint not null check (rows_accepted >= 0),
    rows_rejected  bigint not null check (rows_rejected >= 0),
    bytes_read     bigint not null check (bytes_read >= 0),
    problem_code   text,
    problem_line   bigint,
    problem_detail text,
    -- Where the stored file is, as long as it is needed.
    upload_id      text,
    constraint nothing_lost check (rows_read = rows_accepted + rows_rejected),
    constraint problem_whole check
        (num_nulls(problem_code, problem_line, problem_detail) in (0, 3)),
    constraint file_kept_until_final check
        ((upload_id is null) = (state in ('COMMITTED', 'DISCARDED')))
);

-- The same content under the same profile is the same import, until it is given up.
create unique index import_once on import (profile, sha256) where state <> 'DISCARDED';

-- For the list, the latest first.
create index import_latest on import (received_at desc, id desc);

-- What was delivered, by whom and when never changes; only what became of it does.
grant select, insert,
    update (state, rows_read, rows_accepted, rows_rejected, bytes_read,
            problem_code, problem_line, problem_detail, upload_id)
    on import to "${app_role}";

create trigger import_is_final before update on import for each row
    when (old.state in ('COMMITTED', 'DISCARDED'))
    execute function refuse('the import is booked or given up');

create trigger import_is_read_before_it_is_booked before update on import for each row
    when (new.state = 'COMMITTED' and old.state <> 'READING')
    execute function refuse('only an import that is being read can be booked');

-- Rejected rows as they were delivered; line 0 is the header of the file.
create table quarantine_row (
    import_id text collate "C" not null references import,
    line      bigint not null check (line >= 0),
    -- UTF-8, because text could not hold a NUL character.
    raw       bytea not null,
    primary key (import_id, line)
);

-- Why a row was rejected.
create table quarantine_problem (
    import_id   text collate "C" not null,
    line        bigint not null,
    position    integer not null,
    column_name text not null,
    -- UTF-8, as above.
    value       bytea not null,
    code        text not null,
    reason      text not null,
    primary key (import_id, line, position),
    foreign key (import_id, line) references quarantine_row on delete cascade
);

-- Deleting is for an import that is read again.
grant select, insert, delete on quarantine_row, quarantine_problem to "${app_role}";
