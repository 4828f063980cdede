-- Which users answer for which organisation units; '*' stands for the whole company.
create table unit_grant (
    user_name text collate "C" not null,
    unit      text collate "C" not null,
    primary key (user_name, unit)
);

grant select, insert, delete on unit_grant to "${app_role}";
