-- That a lifetime run has looked who may be leaving, and at how many customers.
create table defection (
    run            text collate "C" primary key references lifetime_run,
    looked         integer not null check (looked >= 0),
    -- Of them, who bought on one day only.
    without_rhythm integer not null check (without_rhythm >= 0)
);

grant select, insert on defection to "${app_role}";

create trigger defection_never_changes before update or delete or truncate on defection
    execute function refuse('who may be leaving by a run never changes');

-- The customers that may be leaving. Days, likelihoods and minor units.
create table leaving_customer (
    run           text collate "C" not null references lifetime_run,
    customer      integer not null,
    repeats       integer not null,
    recency       integer not null,
    age           integer not null,
    usual_gap     double precision not null,
    chance        double precision not null,
    -- Null where the histories do not tell whether customers stop.
    alive_before  double precision,
    alive         double precision,
    -- If it stays.
    profit        double precision not null,
    profit_error  double precision not null,
    revenue       double precision not null,
    revenue_error double precision not null,
    primary key (run, customer),
    constraint alive_or_not check ((alive_before is null) = (alive is null))
);

create index leaving_customer_profit
    on leaving_customer (run, (profit * (1 - coalesce(alive, 0))) desc, customer);
create index leaving_customer_revenue
    on leaving_customer (run, (revenue * (1 - coalesce(alive, 0))) desc, customer);

grant select, insert on leaving_customer to "${app_role}";

create trigger leaving_customer_never_changes
    before update or delete or truncate on leaving_customer
    execute function refuse('who may be leaving by a run never changes');

-- What makes one think so, in order.
create table leaving_reason (
    run      text collate "C" not null,
    customer integer not null,
    place    integer not null,
    kind     text not null,
    figure   double precision not null,
    compared double precision not null,
    primary key (run, customer, place),
    foreign key (run, customer) references leaving_customer
);

grant select, insert on leaving_reason to "${app_role}";

create trigger leaving_reason_never_changes before update or delete or truncate on leaving_reason
    execute function refuse('who may be leaving by a run never changes');
