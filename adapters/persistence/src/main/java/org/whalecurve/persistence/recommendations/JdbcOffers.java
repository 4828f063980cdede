package org.whalecurve.persistence.recommendations;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.recommendations.port.Offers;
import org.whalecurve.domain.recommendations.Method;
import org.whalecurve.domain.recommendations.MethodTrial;
import org.whalecurve.domain.recommendations.Offer;
import org.whalecurve.domain.recommendations.Recommendations;
import org.whalecurve.persistence.sql.BinaryCopy;
import org.whalecurve.persistence.sql.Sql;

/** Offers, and how their method was chosen, in tables that are only added to. */
@Singleton
final class JdbcOffers implements Offers {

    private static final String TARGET =
            "offer (run, customer, product, because, common, probability, profit)";
    private static final int COLUMNS = 7;

    private static final String TRIAL =
            """
            insert into recommendation_trial (run, place, method, customers, hit_rate, ndcg,
                bought_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String TRIALS =
            """
            select method, customers, hit_rate, ndcg, bought_at from recommendation_trial
            where run = ? order by place
            """;

    private static final String OFFERS =
            """
            select customer, product, because, common, probability, profit from offer
            where run = ? and customer = any (?)
            order by customer, probability * profit desc, product
            """;

    private final Sql sql;

    JdbcOffers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void write(String runId, Recommendations found) {
        sql.change(
                "insert into recommendation (run, split, days) values (?, ?, ?)",
                runId,
                found.split(),
                found.days());
        for (int place = 0; place < found.trials().size(); place++) {
            MethodTrial trial = found.trials().get(place);
            sql.change(
                    TRIAL,
                    runId,
                    place,
                    trial.method(),
                    trial.customers(),
                    trial.hitRate(),
                    trial.ndcg(),
                    trial.boughtAt().stream().mapToDouble(Double::doubleValue).toArray());
        }
        sql.onConnection("copy " + TARGET, to -> copy(runId, found.offers(), to));
    }

    private static boolean copy(String runId, List<Offer> offers, Connection connection)
            throws SQLException {
        try (BinaryCopy copy = BinaryCopy.into(TARGET, connection)) {
            for (Offer offer : offers) {
                copy.row(COLUMNS)
                        .text(runId)
                        .integer(offer.customer())
                        .integer(offer.product())
                        .integer(offer.because())
                        .integer(offer.common())
                        .number(offer.probability())
                        .number(offer.profit());
            }
            copy.finish();
        }
        return true;
    }

    @Override
    public Optional<Recommendations> find(String runId, Collection<Integer> customers) {
        int[] numbers = customers.stream().mapToInt(Integer::intValue).toArray();
        return sql.first(
                "select split, days from recommendation where run = ?",
                row ->
                        new Recommendations(
                                row.getInt("split"),
                                row.getInt("days"),
                                sql.all(TRIALS, JdbcOffers::readTrial, runId),
                                sql.all(OFFERS, JdbcOffers::read, runId, numbers)),
                runId);
    }

    private static MethodTrial readTrial(ResultSet row) throws SQLException {
        return new MethodTrial(
                Method.valueOf(row.getString("method")),
                row.getInt("customers"),
                row.getDouble("hit_rate"),
                row.getDouble("ndcg"),
                Arrays.asList((Double[]) row.getArray("bought_at").getArray()));
    }

    private static Offer read(ResultSet row) throws SQLException {
        return new Offer(
                row.getInt("customer"),
                row.getInt("product"),
                row.getInt("because"),
                row.getInt("common"),
                row.getDouble("probability"),
                row.getDouble("profit"));
    }
}
