package org.whalecurve.application.crm.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.DecideAccountMatch;
import org.whalecurve.application.crm.ListAccountMatches;
import org.whalecurve.application.crm.SeenMatch;
import org.whalecurve.application.crm.port.AccountMatches;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.application.crm.port.CrmRecords;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.domain.crm.AccountMatch;
import org.whalecurve.domain.crm.AccountTraits;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;
import org.whalecurve.domain.crm.MatchRule;
import org.whalecurve.domain.crm.MatchStanding;

/** Shows which accounts are which customers, and keeps what people say of it. */
public final class MatchKeeping implements ListAccountMatches, DecideAccountMatch {

    private final Connections connections;
    private final CrmRecords records;
    private final AccountMatches matches;
    private final Customers customers;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public MatchKeeping(
            Connections connections,
            CrmRecords records,
            AccountMatches matches,
            Customers customers,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.connections = connections;
        this.records = records;
        this.matches = matches;
        this.customers = customers;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Page<SeenMatch> listAccountMatches(
            Actor actor, String id, MatchStanding standing, @Nullable String after, int limit) {
        Connection connection = find(id);
        Page<AccountMatch> page = matches.list(id, standing, after, Page.limit(limit));
        Map<String, HeldRecord> accounts =
                records.find(
                        id,
                        CrmStream.ACCOUNT,
                        page.items().stream().map(AccountMatch::account).toList());
        return new Page<>(
                page.items().stream()
                        .map(match -> seen(connection, match, accounts.get(match.account())))
                        .toList(),
                page.next());
    }

    @Override
    public SeenMatch decideAccountMatch(
            Actor actor, String id, String account, String customer, MatchStanding decision) {
        if (decision == MatchStanding.PROPOSED) {
            throw Refusal.wrongInput("decision", "A match is confirmed or rejected.");
        }
        Connection connection = find(id);
        HeldRecord held = records.find(id, CrmStream.ACCOUNT, List.of(account)).get(account);
        if (held == null) {
            throw Refusal.notFound("account", account);
        }
        if (customers.find(customer).isEmpty()) {
            throw Refusal.notFound("customer", customer);
        }
        AccountMatch present = matches.find(id, List.of(account)).get(account);
        MatchRule rule =
                present != null && present.customer().equals(customer)
                        ? present.rule()
                        : MatchRule.PERSON;
        AccountMatch decided =
                new AccountMatch(account, customer, rule, decision, actor.user(), clock.instant());
        unitOfWork.perform(() -> {
            connections.lock(id);
            matches.put(id, decided, AccountTraits.of(connection.mapping(), held.fields()));
            records.makeLinesOfAccountsDue(id, List.of(account));
            records.makeReferringDue(id, CrmStream.ACCOUNT, List.of(account));
            audit.record(
                    actor.user(),
                    decision == MatchStanding.CONFIRMED ? "matched account" : "parted account",
                    id + "/" + account,
                    customer);
        });
        return seen(connection, decided, held);
    }

    private SeenMatch seen(
            Connection connection, AccountMatch match, @Nullable HeldRecord account) {
        return new SeenMatch(
                match,
                Optional.ofNullable(account)
                        .flatMap(each ->
                                connection
                                        .mapping()
                                        .value(CrmStream.ACCOUNT, "name", each.fields()))
                        .orElse(""),
                customers
                        .find(match.customer())
                        .map(each -> each.customer().name())
                        .orElse(match.customer()));
    }

    private Connection find(String id) {
        return connections
                .find(id)
                .orElseThrow(() -> Refusal.notFound("connection", id))
                .connection();
    }
}
