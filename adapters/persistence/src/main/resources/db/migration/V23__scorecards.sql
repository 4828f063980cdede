-- All versions of all scorecards. The document is the truth; it is read anew whenever the card is
-- needed.
create table scorecard (
    id           text collate "C" not null,
    version      integer not null check (version >= 1),
    document     text not null,
    sha256       text not null,
    added_by     text not null,
    added_at     timestamptz not null,
    -- Null for a draft.
    published_at timestamptz,
    primary key (id, version)
);

grant select, insert,
    update (document, sha256, added_by, added_at, published_at)
    on scorecard to "${app_role}";

create trigger published_scorecard_never_changes before update or delete on scorecard for each row
    when (old.published_at is not null)
    execute function refuse('a published scorecard never changes');

create trigger scorecard_is_never_emptied before truncate on scorecard
    execute function refuse('a published scorecard never changes');

-- What the measures of a card can show of a run: of the whole company, whose unit is '*', and of each
-- organisation unit of the day. A run and its predecessor have either all of these rows or none.
create table run_figures (
    run     text collate "C" not null references run,
    -- The run of the months before, with which it was compared; null if there was none.
    before  text collate "C" references run,
    unit    text collate "C" not null,
    -- By the id of the figure: what is divided, and what it is divided by.
    figures jsonb not null,
    constraint kept_once unique nulls not distinct (run, before, unit),
    check (before <> run)
);

grant select, insert on run_figures to "${app_role}";

create trigger run_figures_never_change before update or delete or truncate on run_figures
    execute function refuse('the figures of a run never change');

-- What people entered. The latest value of a month counts; those before it tell what was believed.
create table entered_value (
    sequence   bigint generated always as identity primary key,
    card       text collate "C" not null,
    measure    text collate "C" not null,
    month      date not null check (extract(day from month) = 1),
    value      numeric not null,
    note       text not null,
    entered_by text not null,
    entered_at timestamptz not null
);

create index entered_value_of_card on entered_value (card, sequence);

grant select, insert on entered_value to "${app_role}";

create trigger entered_values_only_grow before update or delete or truncate on entered_value
    execute function refuse('entered values only grow: enter the right one');
