-- Two roles share this schema. The owner runs these scripts. The application, ${app_role}, gets what
-- each script grants it and nothing else; what must never change is guarded by a trigger as well, so
-- that it holds for the owner too.
--
-- Text that identifies or sorts has the collation "C": code point order, the same on every machine.

-- For triggers: refuses the statement, with the reason that the trigger gives.
create function refuse() returns trigger language plpgsql as $$
begin
    raise exception '% on % is refused: %', tg_op, tg_table_name, tg_argv[0]
        using errcode = 'integrity_constraint_violation';
end
$$;
