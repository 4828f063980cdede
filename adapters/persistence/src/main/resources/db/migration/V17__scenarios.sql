-- What people tried and saved. The changes are the truth, computed anew whenever a scenario is opened;
-- the figures are those at saving, so that a difference shows.
create table scenario (
    id             text collate "C" primary key,
    run            text collate "C" not null references run,
    currency       text not null,
    name           text not null,
    note           text not null,
    changes        jsonb not null,
    saved_by       text not null,
    saved_at       timestamptz not null,
    company_profit bigint not null,
    unused_cost    bigint not null,
    unprofitable   integer not null check (unprofitable >= 0),
    peak           bigint not null,
    version        bigint not null check (version >= 0)
);

-- For the list of a run, the latest first.
create index scenario_of_run on scenario (run, saved_at desc, id);

grant select, insert, delete, update (name, note, version) on scenario to "${app_role}";
