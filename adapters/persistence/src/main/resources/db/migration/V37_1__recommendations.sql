-- That a lifetime run has looked for offers: the last day that the methods were shown, in days
-- since 1970-01-01, and how many days were held out.
create table recommendation (
    run   text collate "C" primary key references lifetime_run,
    split integer not null,
    days  integer not null check (days >= 0)
);

grant select, insert on recommendation to "${app_role}";

create trigger recommendation_never_changes before update or delete or truncate on recommendation
    execute function refuse('the offers of a run never change');

-- How each method foresaw what was held out, the one that is used first.
create table recommendation_trial (
    run       text collate "C" not null references recommendation,
    place     integer not null,
    method    text not null,
    customers integer not null,
    hit_rate  double precision not null,
    ndcg      double precision not null,
    bought_at double precision[] not null,
    primary key (run, place)
);

grant select, insert on recommendation_trial to "${app_role}";

create trigger recommendation_trial_never_changes
    before update or delete or truncate on recommendation_trial
    execute function refuse('the offers of a run never change');

-- What to offer to whom; profit of a purchase in minor units.
create table offer (
    run         text collate "C" not null references recommendation,
    customer    integer not null,
    product     integer not null,
    because     integer not null,
    common      integer not null,
    probability double precision not null,
    profit      double precision not null,
    primary key (run, customer, product)
);

grant select, insert on offer to "${app_role}";

create trigger offer_never_changes before update or delete or truncate on offer
    execute function refuse('the offers of a run never change');
