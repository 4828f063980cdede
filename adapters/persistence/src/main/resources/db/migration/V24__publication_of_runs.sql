-- Since when a run is, or was, the run of record of its period: what a scorecard showed on a past day
-- follows from it. Of the runs published before, the audit record says when.
alter table run add column published_at timestamptz;

alter table run disable trigger run_moves;

update run
set published_at = coalesce(
    (select max(at) from audit_entry where action = 'published run' and object = run.id),
    ordered_at)
where state in ('PUBLISHED', 'SUPERSEDED');

alter table run enable trigger run_moves;

alter table run add constraint published_at_a_moment check
    ((published_at is not null) = (state in ('PUBLISHED', 'SUPERSEDED')));

create index run_of_record on run (book, period, published_at) where published_at is not null;

grant update (published_at) on run to "${app_role}";

create function run_keeps_its_publication() returns trigger language plpgsql as $$
begin
    raise exception 'the publication of run % never changes', old.id
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger run_keeps_its_publication before update on run for each row
    when (old.published_at is not null and old.published_at is distinct from new.published_at)
    execute function run_keeps_its_publication();
