-- Every calculation of a period: inputs, progress, result.
create table run (
    id               text collate "C" primary key,
    period           text collate "C" not null references period,
    -- Model and facts it computes from.
    inputs           jsonb not null,
    ordered_by       text not null,
    ordered_at       timestamptz not null,
    state            text not null check
        (state in ('ORDERED', 'RUNNING', 'CERTIFIED', 'NOT_TIED', 'PUBLISHED', 'SUPERSEDED',
                   'FAILED', 'INTERRUPTED')),
    lines_folded     bigint not null check (lines_folded >= 0),
    lines_total      bigint not null check (lines_total >= 0),
    problem          text,
    -- The result: all four or none.
    summary          jsonb,
    certificate      jsonb,
    statement_file   text,
    statement_sha256 text,
    constraint result_whole check
        (num_nulls(summary, certificate, statement_file, statement_sha256) in (0, 4)),
    constraint result_when_computed check
        ((summary is not null) = (state in ('CERTIFIED', 'NOT_TIED', 'PUBLISHED', 'SUPERSEDED'))),
    -- A run that does not tie cannot be published, by whatever way.
    constraint certified_only_if_it_ties check
        (state not in ('CERTIFIED', 'PUBLISHED', 'SUPERSEDED')
         or not jsonb_path_exists(certificate, '$.tieOuts[*] ? (@.in != @.out)'))
);

create unique index run_one_published on run (period) where state = 'PUBLISHED';
create unique index run_one_running on run (period) where state = 'RUNNING';

-- For the lists, the latest first.
create index run_latest on run (ordered_at desc, id desc);
create index run_latest_of_period on run (period, ordered_at desc, id desc);

grant select, insert,
    update (inputs, ordered_by, ordered_at, state, lines_folded, lines_total, problem,
            summary, certificate, statement_file, statement_sha256)
    on run to "${app_role}";

create function run_moves() returns trigger language plpgsql as $$
begin
    if (old.state || ' to ' || new.state) <> all (array[
        'ORDERED to RUNNING', 'ORDERED to FAILED', 'ORDERED to INTERRUPTED',
        'RUNNING to RUNNING', 'RUNNING to CERTIFIED', 'RUNNING to NOT_TIED',
        'RUNNING to FAILED', 'RUNNING to INTERRUPTED',
        'FAILED to ORDERED', 'INTERRUPTED to ORDERED',
        'CERTIFIED to PUBLISHED', 'PUBLISHED to SUPERSEDED'])
    then
        raise exception 'run % cannot go from % to %', old.id, old.state, new.state
            using errcode = 'integrity_constraint_violation';
    end if;
    if old.summary is not null
       and (old.period, old.inputs, old.ordered_by, old.ordered_at, old.lines_folded,
            old.lines_total, old.summary, old.certificate, old.statement_file,
            old.statement_sha256)
           is distinct from
           (new.period, new.inputs, new.ordered_by, new.ordered_at, new.lines_folded,
            new.lines_total, new.summary, new.certificate, new.statement_file,
            new.statement_sha256)
    then
        raise exception 'the result of run % never changes', old.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger run_moves before update on run for each row execute function run_moves();

create trigger run_is_kept before delete or truncate on run
    execute function refuse('runs are kept');
