-- How the general ledger fed the pools. Without it: a run of a time when pools could only state their
-- expense.
alter table run
    add column ledger jsonb,
    add constraint ledger_of_a_result check (ledger is null or summary is not null);

grant update (ledger) on run to "${app_role}";

create function run_keeps_its_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'the result of run % never changes', old.id
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger run_keeps_its_ledger before update on run for each row
    when (old.summary is not null and old.ledger is distinct from new.ledger)
    execute function run_keeps_its_ledger();
