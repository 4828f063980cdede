-- All versions of the charters of all initiatives. The document is the truth; it is read anew
-- whenever the initiative is needed. Every version is in force from the moment it is added.
create table initiative (
    id           text collate "C" not null,
    version      integer not null check (version >= 1),
    document     text not null,
    sha256       text not null,
    added_by     text not null,
    added_at     timestamptz not null,
    published_at timestamptz,
    primary key (id, version)
);

grant select, insert,
    update (document, sha256, added_by, added_at, published_at)
    on initiative to "${app_role}";

create trigger charter_in_force_never_changes before update or delete on initiative for each row
    when (old.published_at is not null)
    execute function refuse('a version of a charter never changes');

create trigger initiative_is_never_emptied before truncate on initiative
    execute function refuse('a version of a charter never changes');

-- Whom each version names in its team: asked at every request, and so not read out of documents.
create table initiative_member (
    initiative text collate "C" not null,
    version    integer not null,
    member     text collate "C" not null,
    primary key (member, initiative, version),
    foreign key (initiative, version) references initiative
);

grant select, insert on initiative_member to "${app_role}";

create trigger members_never_change before update or delete or truncate on initiative_member
    execute function refuse('a version of a charter never changes');

-- What somebody says has happened.
create table initiative_progress (
    number     bigint generated always as identity primary key,
    initiative text collate "C" not null,
    kind       text not null,
    milestone  text,
    day        date,
    amount     bigint,
    settles    bigint,
    words      text not null,
    said_by    text not null,
    said_at    timestamptz not null
);

create index progress_of_initiative on initiative_progress (initiative, number);

grant select, insert on initiative_progress to "${app_role}";

create trigger progress_only_grows before update or delete or truncate on initiative_progress
    execute function refuse('what was said of an initiative never changes');

-- How initiatives ended, with the benefit as it was measured then.
create table initiative_closing (
    initiative text collate "C" primary key,
    abandoned  boolean not null,
    result     text not null,
    lessons    text not null,
    hand_over  text not null,
    benefit    jsonb not null,
    closed_by  text not null,
    closed_at  timestamptz not null
);

grant select, insert on initiative_closing to "${app_role}";

create trigger closings_never_change before update or delete or truncate on initiative_closing
    execute function refuse('the closing record of an initiative never changes');
