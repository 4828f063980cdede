package org.whalecurve.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.money.Percentage;

class ResolvedTermsTest {

    private static final ResolvedTerms TERMS =
            ResolvedTerms.of(
                    new GrantedTerms(
                            new Percentage(800), 30, new TreeMap<>(Map.of("C7", 60, "C9", 90))),
                    key -> key.equals("C7") ? OptionalInt.of(7) : OptionalInt.empty());

    /** 365.00 × 8 % × 60 ÷ 365 = 4.80; for 30 days 2.40. */
    @Test
    void aCustomerWithTermsOfItsOwnWaitsByThemWhateverItsNumber() {
        assertThat(TERMS.costOf(7, 365_00)).isEqualTo(4_80);
        assertThat(TERMS.costOf(9, 365_00)).isEqualTo(2_40);
        assertThat(TERMS.of(7)).isEqualTo(new PaymentTerms(60, new Percentage(800)));
    }

    @Test
    void nobodyIsWaitedForWhereNobodyIsNamed() {
        assertThat(TERMS.of(OrderLineColumns.UNASSIGNED)).isNull();
        assertThat(TERMS.costOf(OrderLineColumns.UNASSIGNED, 365_00)).isZero();
    }

    @Test
    void whereNothingIsGrantedNothingIsCharged() {
        ResolvedTerms none = ResolvedTerms.of(null, _ -> OptionalInt.of(7));

        assertThat(none).isSameAs(ResolvedTerms.NONE);
        assertThat(none.of(7)).isNull();
        assertThat(none.costOf(7, 365_00)).isZero();
    }
}
