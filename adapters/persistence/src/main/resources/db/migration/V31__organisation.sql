-- All versions of the organisation. The document is the truth; it is read anew whenever the tree is
-- needed.
create table organisation (
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
    on organisation to "${app_role}";

create trigger published_organisation_never_changes before update or delete on organisation for each row
    when (old.published_at is not null)
    execute function refuse('a published organisation never changes');

create trigger organisation_is_never_emptied before truncate on organisation
    execute function refuse('a published organisation never changes');
