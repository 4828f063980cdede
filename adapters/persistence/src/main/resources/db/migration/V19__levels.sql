-- How the costs of a run stand above one another. Without it: a run of a time when models had the costs of orders
-- alone.
alter table run
    add column levels jsonb,
    add constraint levels_of_a_result check (levels is null or summary is not null);

grant update (levels) on run to "${app_role}";

create function run_keeps_its_levels() returns trigger language plpgsql as $$
begin
    raise exception 'the result of run % never changes', old.id
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger run_keeps_its_levels before update on run for each row
    when (old.summary is not null and old.levels is distinct from new.levels)
    execute function run_keeps_its_levels();
