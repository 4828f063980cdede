-- All versions of all incentive plans. The document is the truth; it is read anew whenever the plan
-- is needed.
create table incentive_plan (
    id           text collate "C" not null,
    version      integer not null check (version >= 1),
    document     text not null,
    sha256       text not null,
    added_by     text not null,
    added_at     timestamptz not null,
    -- Null for a draft.
    published_at timestamptz,
    primary key (id, version)
);

grant select, insert,
    update (document, sha256, added_by, added_at, published_at)
    on incentive_plan to "${app_role}";

create trigger published_plan_never_changes before update or delete on incentive_plan for each row
    when (old.published_at is not null)
    execute function refuse('a published incentive plan never changes');

create trigger incentive_plan_is_never_emptied before truncate on incentive_plan
    execute function refuse('a published incentive plan never changes');
