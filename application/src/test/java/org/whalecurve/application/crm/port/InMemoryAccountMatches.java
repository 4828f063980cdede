package org.whalecurve.application.crm.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryPages;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Page;
import org.whalecurve.domain.crm.AccountMatch;
import org.whalecurve.domain.crm.AccountTraits;
import org.whalecurve.domain.crm.MatchRule;
import org.whalecurve.domain.crm.MatchStanding;

/** Matches held in memory. */
public final class InMemoryAccountMatches implements AccountMatches {

    private record Place(String connection, String account) {}

    private record Row(AccountMatch match, AccountTraits traits) {}

    private final InMemoryTable<Place, Row> rows;

    public InMemoryAccountMatches(InMemoryUnitOfWork unitOfWork) {
        rows =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(Place::connection).thenComparing(Place::account));
    }

    @Override
    public Map<String, AccountMatch> find(String connection, Collection<String> accounts) {
        Map<String, AccountMatch> found = new HashMap<>();
        accounts.forEach(account ->
                rows.find(new Place(connection, account))
                        .ifPresent(row -> found.put(account, row.match())));
        return found;
    }

    @Override
    public void put(String connection, AccountMatch match, AccountTraits traits) {
        rows.put(new Place(connection, match.account()), new Row(match, traits));
    }

    @Override
    public List<Candidate> alike(AccountTraits traits) {
        List<Candidate> found = new ArrayList<>();
        found.addAll(alike(traits, AccountTraits::taxId, MatchRule.TAX_ID));
        found.addAll(alike(traits, AccountTraits::domain, MatchRule.DOMAIN));
        found.addAll(alike(traits, AccountTraits::name, MatchRule.NAME));
        return found;
    }

    @Override
    public Map<MatchStanding, Long> counts(String connection) {
        return rows.whereKey(place -> place.connection().equals(connection)).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.match().standing(), Collectors.counting()));
    }

    @Override
    public Page<AccountMatch> list(
            String connection, MatchStanding standing, @Nullable String after, int limit) {
        return InMemoryPages.page(
                rows.whereKey(place -> place.connection().equals(connection)).stream()
                        .map(Row::match)
                        .filter(match -> match.standing() == standing)
                        .toList(),
                AccountMatch::account,
                after,
                limit);
    }

    private List<Candidate> alike(
            AccountTraits traits, Function<AccountTraits, String> trait, MatchRule rule) {
        String wanted = trait.apply(traits);
        return rows
                .where(row ->
                        !wanted.isEmpty()
                                && row.match().standing() == MatchStanding.CONFIRMED
                                && trait.apply(row.traits()).equals(wanted))
                .stream()
                .map(row -> row.match().customer())
                .distinct()
                .sorted()
                .map(customer -> new Candidate(customer, rule))
                .toList();
    }
}
