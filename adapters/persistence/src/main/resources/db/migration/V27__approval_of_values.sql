-- What was decided about entered values that somebody approves; without a row nobody has decided.
create table value_decision (
    value      bigint primary key references entered_value,
    approved   boolean not null,
    note       text not null,
    decided_by text not null,
    decided_at timestamptz not null,
    constraint rejected_for_a_reason check (approved or note <> '')
);

grant select, insert on value_decision to "${app_role}";

create trigger value_decisions_only_grow before update or delete or truncate on value_decision
    execute function refuse('what was decided about a value never changes');
