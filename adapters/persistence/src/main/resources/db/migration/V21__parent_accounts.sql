-- The parent account that a customer belongs to: a key, of another customer or of the company's choice. Without one
-- the customer is an account of its own.
alter table customer add column parent text collate "C";

create index customer_by_parent on customer (parent) where parent is not null;

grant update (parent) on customer to "${app_role}";
