-- What a plan paid for some months. It only grows: a correction is a decision more.
create table incentive_payout (
    plan        text collate "C" not null,
    number      integer not null check (number >= 1),
    version     integer not null,
    currency    text not null,
    first_month date not null,
    last_month  date not null,
    primary key (plan, number),
    foreign key (plan, version) references incentive_plan,
    constraint months_in_order check (first_month <= last_month)
);

grant select, insert on incentive_payout to "${app_role}";

-- A plan pays for a month once, whoever decides at the same time.
create table incentive_payout_month (
    plan   text collate "C" not null,
    month  date not null,
    number integer not null,
    primary key (plan, month),
    foreign key (plan, number) references incentive_payout
);

grant select, insert on incentive_payout_month to "${app_role}";

-- The first decision, then its corrections. Two that correct at once cannot both have the next one.
create table incentive_payout_decision (
    plan       text collate "C" not null,
    number     integer not null,
    sequence   integer not null check (sequence >= 0),
    -- What it was worked out from: the moment, the runs of record, the facts beside them.
    basis      jsonb not null,
    -- What everybody was paid, with what was measured.
    people     jsonb not null,
    decided_by text not null,
    decided_at timestamptz not null,
    primary key (plan, number, sequence),
    foreign key (plan, number) references incentive_payout
);

grant select, insert on incentive_payout_decision to "${app_role}";

create trigger payouts_only_grow before update or delete or truncate on incentive_payout
    execute function refuse('a payout that was decided never changes');

create trigger payout_months_only_grow before update or delete or truncate on incentive_payout_month
    execute function refuse('a payout that was decided never changes');

create trigger payout_decisions_only_grow before update or delete or truncate
    on incentive_payout_decision
    execute function refuse('a payout that was decided never changes');
