-- The company's customers. Facts and results refer to them by number; 0 stands for "nobody named"
-- and is never given.
create table customer (
    number        integer generated always as identity (start 1) primary key,
    key           text collate "C" not null unique,
    name          text not null,
    country       text not null,
    segment       text,
    owner         text collate "C",
    unit          text collate "C",
    -- The import that met the customer first, until somebody confirms it. No foreign key: it would
    -- be looked up for each of a million customers, and an import is never deleted.
    met_in_import text,
    version       bigint not null default 0
);

-- For account managers and executives, who see only their own.
create index customer_by_owner on customer (owner) where owner is not null;
create index customer_by_unit on customer (unit) where unit is not null;

-- Number and key never change, and no customer is deleted.
grant select, insert,
    update (name, country, segment, owner, unit, met_in_import, version)
    on customer to "${app_role}";
