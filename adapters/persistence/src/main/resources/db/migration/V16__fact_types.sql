-- What people declared. The document is the truth; it is read anew whenever the type is needed.
create table fact_type (
    id       text collate "C" primary key,
    document text not null
);

grant select, insert, update on fact_type to "${app_role}";

-- Control totals are of quantities too.
alter table declared_batch_sum rename column amount_minor to total;
