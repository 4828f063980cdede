-- What measures of scorecards show of lifetime runs: a row for the company, and one for each of its
-- units as they were when the run was computed.
create table lifetime_figures (
    run      text collate "C" not null references lifetime_run,
    unit     text collate "C" not null,
    -- The month at whose end the customers were looked at.
    until    text collate "C" not null,
    currency text not null,
    -- By the id of a figure two whole numbers: what stands above and below the line.
    figures  jsonb not null,
    primary key (run, unit)
);

create index lifetime_figures_by_month on lifetime_figures (unit, until);

grant select, insert on lifetime_figures to "${app_role}";

create trigger lifetime_figures_never_change before update or delete or truncate
    on lifetime_figures
    execute function refuse('the figures of a lifetime run never change');
