-- Who wants which scorecard by e-mail: a setting, which they change and end.
create table subscription (
    subscriber text collate "C" not null,
    card       text collate "C" not null,
    occasion   text not null,
    address    text not null,
    roles      text[] not null,
    since      timestamptz not null,
    seen_at    timestamptz not null,
    primary key (subscriber, card)
);

grant select, insert, update, delete on subscription to "${app_role}";

-- One e-mail for each subscriber, card and run of record, and no second one.
create table mail_delivery (
    number     bigint generated always as identity primary key,
    subscriber text collate "C" not null,
    card       text collate "C" not null,
    month      date not null,
    run        text not null,
    planned_at timestamptz not null,
    constraint sent_once unique (subscriber, card, run)
);

grant select, insert on mail_delivery to "${app_role}";

-- What became of each. Two that try the same step at once cannot both have it.
create table mail_step (
    delivery bigint not null references mail_delivery,
    step     integer not null,
    kind     text not null,
    reason   text not null,
    at       timestamptz not null,
    primary key (delivery, step)
);

grant select, insert on mail_step to "${app_role}";

create trigger mail_deliveries_only_grow before update or delete or truncate on mail_delivery
    execute function refuse('what was planned to be sent never changes');

create trigger mail_steps_only_grow before update or delete or truncate on mail_step
    execute function refuse('what became of an e-mail never changes');
