-- All versions of all cost models. The document is the truth; it is read anew whenever the model is
-- needed.
create table cost_model (
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
    on cost_model to "${app_role}";

create trigger published_model_never_changes before update or delete on cost_model for each row
    when (old.published_at is not null)
    execute function refuse('a published cost model never changes');

create trigger cost_model_is_never_emptied before truncate on cost_model
    execute function refuse('a published cost model never changes');
