package org.whalecurve.application.profitability.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.RankCustomers;
import org.whalecurve.application.profitability.RankedCustomers;
import org.whalecurve.application.profitability.RankingQuestion;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.profitability.ViewWhaleCurve;
import org.whalecurve.application.runs.port.RankedProfits;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.profitability.WhaleCurve;

/** Ranks customers by what they earned: as a list, and as a curve. */
public final class CustomerRanking implements RankCustomers, ViewWhaleCurve {

    private final Results results;
    private final StatementStore statements;
    private final Customers customers;

    public CustomerRanking(Results results, StatementStore statements, Customers customers) {
        this.results = results;
        this.statements = statements;
        this.customers = customers;
    }

    @Override
    public ScopedWhaleCurve viewWhaleCurve(Actor actor, String runId, CustomerFilter filter) {
        Results.Found found = results.of(actor, runId);
        RankedProfits ranked =
                statements.ranked(found.result().statements(), results.selection(actor, filter));
        WhaleCurve curve = WhaleCurve.of(ranked.profits(), MOST_POINTS);
        return new ScopedWhaleCurve(
                runId,
                found.run().inputs().period(),
                found.result().summary().currency(),
                curve,
                found.result().summary().customers() - curve.customers());
    }

    @Override
    public RankedCustomers rankCustomers(Actor actor, String runId, RankingQuestion question) {
        Results.Found found = results.of(actor, runId);
        StatementFile file = found.result().statements();
        int limit = Page.limit(question.limit());
        int skip = question.after() == null ? 0 : Parts.positionOf(question.after());
        int all = found.result().summary().customers();
        int @Nullable [] inScope = results.selection(actor, CustomerFilter.ALL);
        int notShown =
                inScope == null ? 0 : all - statements.ranked(file, inScope).customers().length;
        int @Nullable [] selection = selection(actor, file, question);
        int selected =
                selection == null ? all : statements.ranked(file, selection).customers().length;
        List<CustomerStatement> part =
                statements.list(file, selection, question.order(), skip, limit);
        Map<Integer, Customer> known =
                customers.byNumber(part.stream().map(CustomerStatement::customer).toList());
        List<StatementView> views =
                part.stream()
                        .map(statement -> found.view(known.get(statement.customer()), statement))
                        .toList();
        int end = skip + views.size();
        return new RankedCustomers(
                views, selected, notShown, end < selected ? String.valueOf(end) : null);
    }

    /**
     * A stretch of the curve is taken from the curve of everyone in scope; the filter then
     * restricts it further.
     */
    private int @Nullable [] selection(Actor actor, StatementFile file, RankingQuestion question) {
        int @Nullable [] filtered = results.selection(actor, question.filter());
        if (question.fromRank() == null && question.toRank() == null) {
            return filtered;
        }
        int[] stretch =
                stretch(
                        statements
                                .ranked(file, results.selection(actor, CustomerFilter.ALL))
                                .customers(),
                        question.fromRank(),
                        question.toRank());
        Arrays.sort(stretch);
        return filtered == null
                ? stretch
                : Arrays.stream(stretch)
                        .filter(number -> Arrays.binarySearch(filtered, number) >= 0)
                        .toArray();
    }

    private static int[] stretch(
            int[] ranked, @Nullable Integer fromRank, @Nullable Integer toRank) {
        int from = fromRank == null ? 1 : fromRank;
        int to = toRank == null ? ranked.length : Math.min(toRank, ranked.length);
        if (from < 1 || (toRank != null && toRank < from)) {
            throw Refusal.wrongInput(
                    "ranks",
                    "A stretch of the curve runs from a rank of at least 1 to one not before it.");
        }
        return from > to ? new int[0] : Arrays.copyOfRange(ranked, from - 1, to);
    }
}
