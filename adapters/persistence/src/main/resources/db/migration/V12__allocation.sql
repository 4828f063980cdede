-- How the cost of service pools reached the pools they serve. Without it: a run of a time when a
-- model could have no service pools.
alter table run
    add column allocation jsonb,
    add constraint allocation_of_a_result check (allocation is null or summary is not null);

grant update (allocation) on run to "${app_role}";

create function run_keeps_its_allocation() returns trigger language plpgsql as $$
begin
    raise exception 'the result of run % never changes', old.id
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger run_keeps_its_allocation before update on run for each row
    when (old.summary is not null and old.allocation is distinct from new.allocation)
    execute function run_keeps_its_allocation();
