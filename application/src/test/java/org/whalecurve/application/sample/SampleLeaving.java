package org.whalecurve.application.sample;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.application.defection.LeavingCustomerView;
import org.whalecurve.application.defection.LeavingCustomersPage;
import org.whalecurve.application.defection.port.SampleDefection;
import org.whalecurve.application.recommendations.OfferView;
import org.whalecurve.application.recommendations.port.SampleOffers;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.LeavingTotals;

/** Which customers of Harbour Supplies may be leaving, for adapters that show it. */
public final class SampleLeaving {

    private SampleLeaving() {}

    /**
     * Three of four that may be leaving, by what goes with them.
     *
     * @param stoppingIsSeen whether the histories tell that customers stop
     */
    public static LeavingCustomersPage page(boolean stoppingIsSeen) {
        List<LeavingCustomer> leaving =
                SampleDefection.found(stoppingIsSeen).leaving().stream()
                        .sorted(
                                Comparator.comparingDouble((LeavingCustomer one) ->
                                                one.profitAtRisk().orElse(one.profit()).value())
                                        .reversed())
                        .toList();
        return new LeavingCustomersPage(
                SampleValues.RUN,
                "GBP",
                stoppingIsSeen,
                5,
                leaving.stream()
                        .map(LeavingTotals::of)
                        .reduce(LeavingTotals.NOBODY, LeavingTotals::plus),
                1,
                SampleOffers.found(),
                IntStream.range(0, leaving.size())
                        .mapToObj(i ->
                                new LeavingCustomerView(
                                        SampleWorld.CUSTOMERS.get(i),
                                        leaving.get(i),
                                        offers(leaving.get(i))))
                        .toList(),
                null);
    }

    private static List<OfferView> offers(LeavingCustomer one) {
        return SampleOffers.found().offers().stream()
                .filter(offer -> offer.customer() == one.customer())
                .map(offer ->
                        new OfferView(
                                SampleWorld.PRODUCTS.get(offer.product() - 1),
                                SampleWorld.PRODUCTS.get(offer.because() - 1),
                                offer))
                .toList();
    }
}
