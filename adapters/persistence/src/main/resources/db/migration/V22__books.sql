-- The book that an import's facts go into: what happened, or a plan. Whatever was booked before there were plans
-- happened.
alter table import
    add column book text collate "C" not null default 'actual'
        constraint book_is_named check (book ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    add constraint import_of_a_book unique (id, book);

alter table import alter column book drop default;

-- The same content under the same profile for the same book is the same import, until it is given up.
drop index import_once;

create unique index import_once on import (book, profile, sha256) where state <> 'DISCARDED';

-- A batch lies in the book of its import.
alter table fact_batch
    add column book text collate "C" not null default 'actual',
    add constraint fact_batch_of_book foreign key (import_id, book) references import (id, book);

alter table fact_batch alter column book drop default;

alter table declared_batch
    add column book text collate "C" not null default 'actual',
    add constraint declared_batch_of_book foreign key (import_id, book) references import (id, book);

alter table declared_batch alter column book drop default;

drop index declared_batch_of_type;

create index declared_batch_of_type on declared_batch (type, book);

-- A run computes one book; each book has a published run of its own.
alter table run
    add column book text collate "C" not null
        generated always as (coalesce(inputs ->> 'book', 'actual')) stored;

drop index run_one_published;

create unique index run_one_published on run (period, book) where state = 'PUBLISHED';
