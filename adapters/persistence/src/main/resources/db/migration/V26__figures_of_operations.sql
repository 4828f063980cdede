-- Figures rest on the facts of operations too that the months of a run have: deliveries, stock,
-- forecasts, contacts. Facts that come when a period is opened again give figures of their own;
-- those kept before stay what they were.
alter table run_figures
    -- The hash of the batches of these facts; empty if the months have none. Figures that were kept
    -- before there were any are found no more, and worked out anew when a card asks for them.
    add column facts text collate "C" not null default 'kept before there were figures of operations';

alter table run_figures
    alter column facts drop default,
    drop constraint kept_once,
    add constraint kept_once unique nulls not distinct (run, before, facts, unit);
