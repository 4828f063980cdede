package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.quadrant.CustomerQuadrant.Part;

/** What the five customers of Harbour Supplies cost to serve in March, against what they leave. */
class QuadrantTest {

    private static final Actor BASTIEN =
            new Actor("bastien", Set.of(Role.ACCOUNT_MANAGER), Set.of());

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    @Test
    void thePartsHoldTheProfitOfAllCustomers() {
        QuadrantReport report = report(CONTROLLER);

        assertThat(report.quadrant().parts().values().stream().mapToLong(Part::profit).sum())
                .isEqualTo(61_92 - report.quadrant().withoutRevenue().profit());
        assertThat(report.largest()).hasSize(5);
        assertThat(report.notShown()).isZero();
    }

    /** Bastien looks after three of the five. */
    @Test
    void anAccountManagerSeesOnlyTheirCustomers() {
        QuadrantReport report = report(BASTIEN);

        assertThat(report.largest())
                .extracting(placed -> placed.customer().key())
                .containsExactlyInAnyOrder("C300", "C400", "C500");
        assertThat(report.notShown()).isEqualTo(2);
        assertThat(report.quadrant().parts().values().stream().mapToInt(Part::customers).sum())
                .isEqualTo(3);
    }

    private QuadrantReport report(Actor actor) {
        return office.quadrant.viewQuadrant(actor, office.publishedRun(), CustomerFilter.ALL, 10);
    }
}
