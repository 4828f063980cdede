package org.whalecurve.application.recommendations.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.domain.recommendations.Offer;
import org.whalecurve.domain.recommendations.Recommendations;

/** Offers held in memory. */
public final class InMemoryOffers implements Offers {

    private final InMemoryTable<String, Recommendations> found;

    public InMemoryOffers(InMemoryUnitOfWork unitOfWork) {
        found = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public void write(String runId, Recommendations recommendations) {
        found.put(runId, recommendations);
    }

    @Override
    public Optional<Recommendations> find(String runId, Collection<Integer> customers) {
        return found.find(runId)
                .map(all ->
                        new Recommendations(
                                all.split(),
                                all.days(),
                                all.trials(),
                                all.offers().stream()
                                        .filter(offer -> customers.contains(offer.customer()))
                                        .sorted(
                                                Comparator.comparingInt(Offer::customer)
                                                        .thenComparing(
                                                                Comparator.comparingDouble(
                                                                                Offer
                                                                                        ::expectedProfit)
                                                                        .reversed()))
                                        .toList()));
    }
}
