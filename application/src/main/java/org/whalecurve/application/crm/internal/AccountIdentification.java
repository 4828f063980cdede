package org.whalecurve.application.crm.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.port.AccountMatches;
import org.whalecurve.application.crm.port.AccountMatches.Candidate;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.application.crm.port.CrmRecords;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.PutCustomers;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.domain.crm.AccountMatch;
import org.whalecurve.domain.crm.AccountTraits;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;
import org.whalecurve.domain.crm.MatchRule;
import org.whalecurve.domain.crm.MatchStanding;
import org.whalecurve.domain.crm.RecordStanding;

/**
 * Finds out which customer an account is. The customer's own key settles it; other rules only
 * propose, and a person says.
 */
public final class AccountIdentification {

    private static final int AT_A_TIME = 500;

    private final Connections connections;
    private final CrmRecords records;
    private final AccountMatches matches;
    private final Customers customers;
    private final PutCustomers putCustomers;
    private final LikelyCustomers likely;
    private final SurvivingAccounts survivors;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /** Takes every part that finding out needs. */
    public AccountIdentification(
            Connections connections,
            CrmRecords records,
            AccountMatches matches,
            Customers customers,
            PutCustomers putCustomers,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.connections = connections;
        this.records = records;
        this.matches = matches;
        this.customers = customers;
        this.putCustomers = putCustomers;
        this.likely = new LikelyCustomers(matches, customers);
        this.survivors = new SurvivingAccounts(records);
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Whoever a connection acts as. */
    static Actor actorOf(Connection connection) {
        return new Actor(
                "connection " + connection.id(),
                Set.of(Role.CONTROLLER, Role.INTEGRATION),
                Set.of());
    }

    /**
     * Looks at all accounts that are due.
     *
     * @throws ChangedMeanwhile if somebody changed the connection
     */
    void identify(StoredConnection stored) {
        boolean more = true;
        while (more) {
            more = unitOfWork.perform(() -> identifySome(stored));
        }
    }

    /** What people decide meanwhile waits, so that it is not taken for looked at. */
    private boolean identifySome(StoredConnection stored) {
        Connection connection = stored.connection();
        if (!connections.lock(connection.id()).equals(Optional.of(stored.version()))) {
            throw new ChangedMeanwhile();
        }
        List<HeldRecord> due = records.due(connection.id(), CrmStream.ACCOUNT, AT_A_TIME);
        if (!due.isEmpty()) {
            identify(connection, due);
        }
        return !due.isEmpty();
    }

    private void identify(Connection connection, List<HeldRecord> accounts) {
        String id = connection.id();
        List<String> ids = accounts.stream().map(HeldRecord::id).toList();
        Map<String, AccountMatch> present = matches.find(id, ids);
        Map<String, AccountMatch> found = new LinkedHashMap<>();
        Map<String, CustomerDetails> details = new LinkedHashMap<>();
        AccountDetails saying = new AccountDetails(connection.mapping(), customers);
        for (HeldRecord account : accounts) {
            if (!account.standing().holds()) {
                continue;
            }
            AccountMatch known = present.get(account.id());
            AccountMatch match =
                    known != null && isSettled(saying, account, known)
                            ? known
                            : match(connection, saying, account);
            if (match == null) {
                continue;
            }
            found.put(account.id(), match);
            if (match.standing() == MatchStanding.CONFIRMED && isItself(match.rule())) {
                saying.of(account, match.customer(), parentOf(connection, saying, account))
                        .ifPresent(each -> details.put(each.key(), each));
            }
        }
        if (!details.isEmpty()) {
            putCustomers.putCustomers(actorOf(connection), new ArrayList<>(details.values()));
        }
        for (HeldRecord account : accounts) {
            AccountMatch match = found.get(account.id());
            if (match != null) {
                matches.put(id, match, AccountTraits.of(connection.mapping(), account.fields()));
            }
        }
        records.settle(id, CrmStream.ACCOUNT, ids);
        inherit(connection, accounts, present);
        Set<String> moved =
                accounts.stream()
                        .filter(account ->
                                account.standing() == RecordStanding.MERGED
                                        || isNews(
                                                present.get(account.id()), found.get(account.id())))
                        .map(HeldRecord::id)
                        .collect(Collectors.toSet());
        if (!moved.isEmpty()) {
            records.makeLinesOfAccountsDue(id, moved);
            records.makeReferringDue(id, CrmStream.ACCOUNT, moved);
        }
    }

    /** Only who is the customer says what the customer is called; others are only theirs. */
    private static boolean isItself(MatchRule rule) {
        return rule == MatchRule.KEY || rule == MatchRule.NEW;
    }

    private static boolean isNews(@Nullable AccountMatch before, @Nullable AccountMatch after) {
        return after != null
                && (before == null
                        || before.standing() != after.standing()
                        || !before.customer().equals(after.customer()));
    }

    /** A person's word stays; a rule's word does until another key is stated. */
    private static boolean isSettled(
            AccountDetails saying, HeldRecord account, AccountMatch match) {
        boolean byKey =
                match.rule() == MatchRule.KEY && match.standing() == MatchStanding.CONFIRMED;
        return match.standing() != MatchStanding.PROPOSED
                && (!byKey || saying.keyOf(account).filter(match.customer()::equals).isPresent());
    }

    private @Nullable AccountMatch match(
            Connection connection, AccountDetails saying, HeldRecord account) {
        Optional<String> key = saying.keyOf(account);
        if (key.isPresent() && customers.find(key.get()).isPresent()) {
            return by(connection, account, key.get(), MatchRule.KEY, MatchStanding.CONFIRMED);
        }
        Optional<Candidate> candidate =
                likely.find(AccountTraits.of(connection.mapping(), account.fields()));
        if (candidate.isPresent()) {
            return by(
                    connection,
                    account,
                    candidate.get().customer(),
                    candidate.get().rule(),
                    MatchStanding.PROPOSED);
        }
        if (!connection.newCustomers() || account.standing() == RecordStanding.ARCHIVED) {
            return null;
        }
        return by(
                connection,
                account,
                key.orElse(connection.id() + "-" + account.id()),
                MatchRule.NEW,
                MatchStanding.CONFIRMED);
    }

    private AccountMatch by(
            Connection connection,
            HeldRecord account,
            String customer,
            MatchRule rule,
            MatchStanding standing) {
        return new AccountMatch(
                account.id(),
                customer,
                rule,
                standing,
                actorOf(connection).user(),
                clock.instant());
    }

    private @Nullable String parentOf(
            Connection connection, AccountDetails saying, HeldRecord account) {
        return saying.parentOf(account)
                .map(parent -> survivors.of(connection.id(), List.of(parent)).get(parent))
                .map(parent -> matches.find(connection.id(), List.of(parent)).get(parent))
                .filter(match -> match.standing() == MatchStanding.CONFIRMED)
                .map(AccountMatch::customer)
                .orElse(null);
    }

    /** Who stands for a matched account is the same customer, unless something else was said. */
    private void inherit(
            Connection connection, List<HeldRecord> accounts, Map<String, AccountMatch> present) {
        String id = connection.id();
        for (HeldRecord loser : accounts) {
            AccountMatch match = present.get(loser.id());
            if (loser.standing() != RecordStanding.MERGED
                    || match == null
                    || match.standing() != MatchStanding.CONFIRMED) {
                continue;
            }
            String survivor = survivors.of(id, List.of(loser.id())).getOrDefault(loser.id(), "");
            AccountMatch its = matches.find(id, List.of(survivor)).get(survivor);
            if (its == null || its.standing() == MatchStanding.PROPOSED) {
                AccountTraits traits =
                        Optional.ofNullable(
                                        records.find(id, CrmStream.ACCOUNT, List.of(survivor))
                                                .get(survivor))
                                .map(each -> AccountTraits.of(connection.mapping(), each.fields()))
                                .orElse(new AccountTraits("", "", ""));
                matches.put(
                        id,
                        new AccountMatch(
                                survivor,
                                match.customer(),
                                MatchRule.MERGE,
                                MatchStanding.CONFIRMED,
                                actorOf(connection).user(),
                                clock.instant()),
                        traits);
                records.makeLinesOfAccountsDue(id, List.of(survivor));
            }
        }
    }
}
