-- Every working-out of what customers are worth: inputs, progress, certificate.
create table lifetime_run (
    id          text collate "C" primary key,
    -- Cut, horizon, discount, and the runs and facts it computes from.
    inputs      jsonb not null,
    ordered_by  text not null,
    ordered_at  timestamptz not null,
    state       text not null check
        (state in ('ORDERED', 'RUNNING', 'COMPUTED', 'FAILED', 'INTERRUPTED')),
    lines_read  bigint not null check (lines_read >= 0),
    lines_total bigint not null check (lines_total >= 0),
    problem     text,
    result      jsonb,
    constraint result_when_computed check ((result is not null) = (state = 'COMPUTED'))
);

create index lifetime_run_latest on lifetime_run (ordered_at desc, id desc);

grant select, insert,
    update (inputs, ordered_by, ordered_at, state, lines_read, lines_total, problem, result)
    on lifetime_run to "${app_role}";

create function lifetime_run_moves() returns trigger language plpgsql as $$
begin
    if (old.state || ' to ' || new.state) <> all (array[
        'ORDERED to RUNNING', 'ORDERED to FAILED', 'ORDERED to INTERRUPTED',
        'RUNNING to RUNNING', 'RUNNING to COMPUTED', 'RUNNING to FAILED',
        'RUNNING to INTERRUPTED', 'FAILED to ORDERED', 'INTERRUPTED to ORDERED'])
    then
        raise exception 'lifetime run % cannot go from % to %', old.id, old.state, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger lifetime_run_moves before update on lifetime_run for each row
    execute function lifetime_run_moves();

create trigger lifetime_run_is_kept before delete or truncate on lifetime_run
    execute function refuse('lifetime runs are kept');

-- What each customer has earned and is expected to earn. Days, minor units and likelihoods.
create table customer_value (
    run       text collate "C" not null references lifetime_run,
    customer  integer not null,
    repeats   integer not null,
    recency   integer not null,
    age       integer not null,
    -- Booked.
    past      bigint not null,
    -- Estimated.
    own_mean  double precision not null,
    alive     double precision not null,
    purchases double precision not null,
    profit    double precision not null,
    future    double precision not null,
    error     double precision not null,
    at_risk   double precision not null,
    primary key (run, customer)
);

create index customer_value_at_risk on customer_value (run, at_risk desc, customer);
create index customer_value_future on customer_value (run, future desc, customer);
create index customer_value_past on customer_value (run, past desc, customer);

grant select, insert on customer_value to "${app_role}";

create trigger customer_value_never_changes before update or delete or truncate on customer_value
    execute function refuse('the value of a customer in a run never changes');
