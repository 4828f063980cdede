-- Runs from before models were held against a part of the time that they were not shown: Schwarz's
-- criterion decided, and nothing was kept by which their purchases could be followed. What they gave
-- stays as it is.
alter table lifetime_run disable trigger lifetime_run_moves;

update lifetime_run
set result = jsonb_set(result, '{selection}', jsonb_build_object(
    'rule', 'CRITERION',
    'later', 0,
    'trials', '[]'::jsonb,
    'tracking', jsonb_build_object(
        'from', result -> 'holdOut' ->> 'split',
        'shown', result -> 'holdOut' ->> 'split',
        'days', 7,
        'actual', '[]'::jsonb,
        'expected', '[]'::jsonb)))
where result is not null;

alter table lifetime_run enable trigger lifetime_run_moves;
