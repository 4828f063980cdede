-- The catalogue of fact files: a batch exists when, and only when, its row is committed.
create table fact_batch (
    import_id text collate "C" primary key references import,
    currency  text not null,
    file      text unique,
    sha256    text not null,
    rows      bigint not null check (rows >= 0),
    constraint no_rows_no_file check ((file is null) = (rows = 0))
);

-- How much a batch booked in a month and of a kind; every run is checked against it.
create table fact_batch_total (
    import_id    text collate "C" not null references fact_batch,
    month        date not null check (extract(day from month) = 1),
    kind         text not null,
    lines        bigint not null check (lines > 0),
    amount_minor bigint not null,
    primary key (import_id, month, kind)
);

-- For finding the batches of a period.
create index fact_batch_total_by_month on fact_batch_total (month);

grant select, insert on fact_batch, fact_batch_total to "${app_role}";

create trigger fact_batch_never_changes before update or delete or truncate on fact_batch
    execute function refuse('booked facts never change');

create trigger fact_batch_total_never_changes before update or delete or truncate on fact_batch_total
    execute function refuse('booked facts never change');
