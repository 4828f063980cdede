-- What the company sells. Facts refer to products by number.
create table product (
    number        integer generated always as identity (start 1) primary key,
    key           text collate "C" not null unique,
    name          text not null,
    -- The import that met the product first.
    met_in_import text not null
);

grant select, insert on product to "${app_role}";
