package org.whalecurve.application.defection;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.application.recommendations.OfferView;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.defection.Reason;
import org.whalecurve.domain.money.Percentage;

/**
 * Forty customers of Harbour Supplies buy lamps every third day of March, but two of them have not
 * since the tenth: they may be leaving, and the one that buys more comes first.
 */
class DefectionScenarioTest {

    private static final int CUSTOMERS = 40;
    private static final Actor AMARA = new Actor("amara", Set.of(Role.ACCOUNT_MANAGER), Set.of());

    @Test
    void fromOrdersToWhoMayBeLeavingAndWhy() {
        HarbourOffice office = withLampsValued();

        LeavingCustomersPage page = leaving(office, CONTROLLER, LeavingOrder.REVENUE, null, 10);

        assertThat(page.looked()).isEqualTo(CUSTOMERS);
        assertThat(page.items())
                .extracting(item -> item.customer().key())
                .containsExactly("N009", "N003");
        assertThat(page.items().getFirst().leaving().reasons().getFirst().kind())
                .isEqualTo(Reason.Kind.LONG_PAUSE);
        assertThat(page.items().getFirst().leaving().reasons().getFirst().words())
                .startsWith("has not bought for 21 days,");
        assertThat(page.items().getFirst().leaving().revenue().value()).isPositive();
        assertThat(page.totals().customers()).isEqualTo(2);
        assertThat(page.currency()).isEqualTo("GBP");
        assertThat(page.notShown()).isZero();
    }

    /**
     * Thirty customers buy rope besides, half of them after the last day that the methods were
     * shown: fifteen of the twenty-five who had none by then.
     */
    @Test
    void theyAreOfferedWhatCustomersLikeThemBoughtAndWhatItIsExpectedToEarn() {
        HarbourOffice office = withLampsValued();

        LeavingCustomersPage page = leaving(office, CONTROLLER, LeavingOrder.REVENUE, null, 10);

        assertThat(requireNonNull(page.recommendations()).used().boughtAt().getFirst())
                .isEqualTo(0.6);
        OfferView offer = page.items().getFirst().offers().getFirst();
        assertThat(offer.product().key()).isEqualTo("ROPE");
        assertThat(offer.because().key()).isEqualTo("LAMP");
        assertThat(offer.offer().common()).isEqualTo(30);
        assertThat(offer.offer().probability()).isBetween(0.0, 0.6);
        assertThat(offer.offer().expectedProfit()).isPositive();
    }

    @Test
    void theListIsHandedOutInParts() {
        HarbourOffice office = withLampsValued();

        LeavingCustomersPage first = leaving(office, CONTROLLER, LeavingOrder.REVENUE, null, 1);
        LeavingCustomersPage second =
                leaving(office, CONTROLLER, LeavingOrder.REVENUE, first.next(), 1);

        assertThat(first.items()).hasSize(1);
        assertThat(second.items())
                .extracting(item -> item.customer().key())
                .containsExactly("N003");
        assertThat(second.next()).isNull();
    }

    @Test
    void anAccountManagerSeesTheOwnCustomersAndHowManyOthersThereAre() {
        HarbourOffice office = withLampsValued();
        office.customerKeeping.putCustomers(
                CONTROLLER,
                List.of(
                        new CustomerDetails(
                                "N003", "Inn", SampleWorld.HOME, null, null, "amara", null)));

        LeavingCustomersPage page = leaving(office, AMARA, LeavingOrder.PROFIT, null, 10);

        assertThat(page.items()).extracting(item -> item.customer().key()).containsExactly("N003");
        assertThat(page.looked()).isEqualTo(1);
        assertThat(page.notShown()).isEqualTo(1);
    }

    @Test
    void beforeAnythingIsWorkedOutNobodyIsNamed() {
        HarbourOffice office = HarbourOffice.open();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> leaving(office, CONTROLLER, LeavingOrder.PROFIT, null, 10))
                .extracting(Refusal::code)
                .isEqualTo("not-found");
    }

    private static LeavingCustomersPage leaving(
            HarbourOffice office,
            Actor actor,
            LeavingOrder order,
            @Nullable String after,
            int limit) {
        return office.defectionQueries.listLeavingCustomers(
                actor, RankValuedCustomers.LATEST, order, after, limit);
    }

    private static HarbourOffice withLampsValued() {
        HarbourOffice office = HarbourOffice.open();
        office.deliver("lamps.csv", lamps());
        office.publication.publishRun(CONTROLLER, office.runMarch().id());
        office.lifetimeOrdering.orderLifetimeRun(
                CONTROLLER, SampleWorld.MARCH, 12, new Percentage(1500));
        office.letWorkHappen();
        return office;
    }

    private static String lamps() {
        StringBuilder text =
                new StringBuilder(SampleFile.TEXT.lines().findFirst().orElseThrow()).append('\n');
        int order = 5000;
        for (int i = 0; i < CUSTOMERS; i++) {
            int last = i == 3 || i == 9 ? 10 : 31;
            for (int day = 1; day <= last; day += 3) {
                if (i >= 10 && day == (i < 25 ? 7 : 25)) {
                    text.append(
                            String.format(
                                    Locale.ROOT,
                                    "%d,%02d/03/2011 09:10,N%03d,ROPE,Mooring rope,10,50.00,,United"
                                            + " Kingdom,web\n",
                                    order,
                                    day,
                                    i));
                }
                text.append(
                        String.format(
                                Locale.ROOT,
                                "%d,%02d/03/2011 09:10,N%03d,LAMP,Storm lamp,%d,12.50,,United"
                                        + " Kingdom,web\n",
                                order++,
                                day,
                                i,
                                1 + i));
            }
        }
        return text.toString();
    }
}
