package org.whalecurve.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.ColumnCondition.BeginsWith;
import org.whalecurve.domain.imports.ColumnCondition.Below;
import org.whalecurve.domain.imports.ColumnCondition.EqualTo;
import org.whalecurve.domain.imports.ColumnCondition.OneOf;

class KindRulesTest {

    private static final KindRule RETURNED =
            new KindRule(RowKind.RETURN, List.of(new Below("Quantity", BigDecimal.ZERO)));
    private static final KindRule POSTED =
            new KindRule(RowKind.FREIGHT, List.of(new OneOf("Article", Set.of("POST", "DOT"))));
    private static final KindRule SOLD = new KindRule(RowKind.SALE, List.of());

    @Test
    void theFirstRuleThatHoldsDecides() {
        SampleProfile postedFirst = SampleProfile.plain().with(POSTED, RETURNED, SOLD);
        SampleProfile returnedFirst = SampleProfile.plain().with(RETURNED, POSTED, SOLD);

        assertThat(kind(postedFirst, "Article", "POST", "Quantity", "-1"))
                .isEqualTo(RowKind.FREIGHT);
        assertThat(kind(returnedFirst, "Article", "POST", "Quantity", "-1"))
                .isEqualTo(RowKind.RETURN);
        assertThat(kind(returnedFirst, "Article", "DOT")).isEqualTo(RowKind.FREIGHT);
        assertThat(kind(returnedFirst, "Quantity", "0")).isEqualTo(RowKind.SALE);
    }

    @Test
    void allConditionsOfARuleMustHold() {
        KindRule cancelled =
                new KindRule(
                        RowKind.ADJUSTMENT,
                        List.of(
                                new BeginsWith("Invoice", "C"),
                                new EqualTo("Quantity", new BigDecimal("-1"))));
        SampleProfile profile = SampleProfile.plain().with(cancelled, SOLD);

        assertThat(kind(profile, "Invoice", "C5", "Quantity", "-1")).isEqualTo(RowKind.ADJUSTMENT);
        assertThat(kind(profile, "Invoice", "C5", "Quantity", "-2")).isEqualTo(RowKind.SALE);
        assertThat(kind(profile, "Invoice", "5C", "Quantity", "-1")).isEqualTo(RowKind.SALE);
    }

    @Test
    void textIsComparedAsItStandsWithoutBlanksAround() {
        SampleProfile profile = SampleProfile.plain().with(POSTED, SOLD);

        assertThat(kind(profile, "Article", " POST ")).isEqualTo(RowKind.FREIGHT);
        assertThat(kind(profile, "Article", "post")).isEqualTo(RowKind.SALE);
        assertThat(kind(profile, "Article", "POSTAGE")).isEqualTo(RowKind.SALE);
    }

    @Test
    void anEmptyTextStandsForAnEmptyCell() {
        KindRule nobodys =
                new KindRule(RowKind.NOT_A_CUSTOMERS, List.of(new OneOf("Customer", Set.of(""))));
        SampleProfile profile = SampleProfile.plain().with(nobodys, SOLD);

        assertThat(kind(profile, "Customer", "")).isEqualTo(RowKind.NOT_A_CUSTOMERS);
        assertThat(kind(profile, "Customer", "C1")).isEqualTo(RowKind.SALE);
    }

    @Test
    void numbersAreComparedByValueNotByText() {
        KindRule free = new KindRule(RowKind.FEE, List.of(new EqualTo("Price", BigDecimal.ZERO)));
        KindRule cheap =
                new KindRule(
                        RowKind.ADJUSTMENT, List.of(new Below("Price", new BigDecimal("0.5"))));
        SampleProfile profile = SampleProfile.plain().with(free, cheap, SOLD);

        assertThat(kind(profile, "Price", "0.000")).isEqualTo(RowKind.FEE);
        assertThat(kind(profile, "Price", "0.49")).isEqualTo(RowKind.ADJUSTMENT);
        assertThat(kind(profile, "Price", "0.50")).isEqualTo(RowKind.SALE);
    }

    @Test
    void aConditionOnANumberDoesNotHoldWhereThereIsNone() {
        KindRule early = new KindRule(RowKind.FEE, List.of(new Below("Name", BigDecimal.TEN)));
        KindRule exact = new KindRule(RowKind.FEE, List.of(new EqualTo("Name", BigDecimal.ONE)));

        assertThat(kind(SampleProfile.plain().with(early, exact, SOLD), "Name", ""))
                .isEqualTo(RowKind.SALE);
    }

    @Test
    void aRowThatNoRuleKnowsIsRejected() {
        assertThat(SampleProfile.plain().with(POSTED).rejected())
                .containsExactly(
                        new CellProblem(
                                "",
                                "",
                                "no-kind",
                                "No rule of profile 'ledger' says what kind of row this is."));
    }

    @Test
    void onlySalesAndReturnsMoveGoodsAndAllButOneAreACustomers() {
        assertThat(RowKind.values())
                .filteredOn(RowKind::movesGoods)
                .containsExactly(RowKind.SALE, RowKind.RETURN);
        assertThat(RowKind.OF_A_CUSTOMER).isEqualTo(RowKind.values().length - 1);
        assertThat(RowKind.of((byte) 4)).isEqualTo(RowKind.ADJUSTMENT);
    }

    private static RowKind kind(SampleProfile profile, String... changes) {
        return profile.accepted(changes).kind();
    }
}
