-- The catalogue of files of declared facts, such as ledger postings: a batch exists when, and only
-- when, its row is committed.
create table declared_batch (
    import_id text collate "C" primary key references import,
    type      text collate "C" not null,
    currency  text not null,
    file      text unique,
    sha256    text not null,
    rows      bigint not null check (rows >= 0),
    constraint no_rows_no_file check ((file is null) = (rows = 0))
);

create index declared_batch_of_type on declared_batch (type);

-- How many facts a batch booked in a month; every run that uses them is checked against it.
create table declared_batch_month (
    import_id text collate "C" not null references declared_batch,
    month     date not null check (extract(day from month) = 1),
    rows      bigint not null check (rows > 0),
    primary key (import_id, month)
);

-- For finding the batches of a period.
create index declared_batch_month_by_month on declared_batch_month (month);

-- And the sum of each column of amounts.
create table declared_batch_sum (
    import_id    text collate "C" not null,
    month        date not null,
    column_id    text collate "C" not null,
    amount_minor bigint not null,
    primary key (import_id, month, column_id),
    foreign key (import_id, month) references declared_batch_month
);

grant select, insert on declared_batch, declared_batch_month, declared_batch_sum to "${app_role}";

create trigger declared_batch_never_changes before update or delete or truncate on declared_batch
    execute function refuse('booked facts never change');

create trigger declared_batch_month_never_changes
    before update or delete or truncate on declared_batch_month
    execute function refuse('booked facts never change');

create trigger declared_batch_sum_never_changes
    before update or delete or truncate on declared_batch_sum
    execute function refuse('booked facts never change');
