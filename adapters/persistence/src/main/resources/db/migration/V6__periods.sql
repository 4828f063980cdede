-- The periods of the books, each a run of whole months.
create table period (
    id          text collate "C" primary key,
    first_month date not null check (extract(day from first_month) = 1),
    last_month  date not null check (extract(day from last_month) = 1),
    state       text not null check (state in ('OPEN', 'CLOSED')),
    constraint ends_after_it_begins check (last_month >= first_month)
);

-- Update on the whole table, because locking the table asks for it; the trigger narrows it.
grant select, insert, update on period to "${app_role}";

create trigger period_keeps_its_months before update on period for each row
    when ((old.id, old.first_month, old.last_month)
          is distinct from (new.id, new.first_month, new.last_month))
    execute function refuse('a period keeps its months; only its state changes');
