-- Where the statements of products and markets are. Without it: a run of a time when only customers had statements.
alter table run
    add column objects jsonb,
    add constraint objects_of_a_result check (objects is null or summary is not null);

grant update (objects) on run to "${app_role}";

create function run_keeps_its_objects() returns trigger language plpgsql as $$
begin
    raise exception 'the result of run % never changes', old.id
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger run_keeps_its_objects before update on run for each row
    when (old.summary is not null and old.objects is distinct from new.objects)
    execute function run_keeps_its_objects();
