package org.whalecurve.domain.imports;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderMismatchTest {

    private final SampleProfile profile = SampleProfile.plain();

    @Test
    void missingColumnsAreNamedAndWhatThereIsIsListed() {
        List<String> header =
                List.of(
                        "Invoice",
                        "date",
                        "Customer",
                        "Article",
                        "Name",
                        "Quantity",
                        "Country",
                        "Channel",
                        "List");

        assertThatThrownBy(() -> open(header))
                .isInstanceOf(HeaderMismatch.class)
                .hasMessage(
                        "The header lacks 'Date', 'Price', 'Cost' that profile 'ledger' reads. It has"
                                + " 'Invoice', 'date', 'Customer', 'Article', 'Name', 'Quantity',"
                                + " 'Country', 'Channel', 'List'.");
    }

    @Test
    void aColumnThatOnlyAKindRuleReadsIsNeededToo() {
        SampleProfile ruled =
                profile.with(
                        new KindRule(
                                RowKind.SALE,
                                List.of(new ColumnCondition.OneOf("Type", Set.of("S")))));

        assertThatThrownBy(() ->
                        OrderLineReading.of(
                                ruled.profile(),
                                ruled.header(),
                                SampleProfile.LAST_DAY,
                                month -> false))
                .isInstanceOf(HeaderMismatch.class)
                .hasMessageStartingWith("The header lacks 'Type' that");
    }

    @Test
    void aColumnThatStandsTwiceCannotBeTold() {
        List<String> header = new ArrayList<>(profile.header());
        header.add("Price");

        assertThatThrownBy(() -> open(header))
                .isInstanceOf(HeaderMismatch.class)
                .hasMessage("The header has 'Price' more than once; rename all but one.");
    }

    @Test
    void columnsThatNobodyReadsMayStandTwiceAndInAnyOrder() {
        List<String> header = new ArrayList<>(profile.header());
        header.add("Remark");
        header.add("Remark");
        header.add("");
        header.add("");
        Collections.reverse(header);

        assertThatCode(() -> open(header)).doesNotThrowAnyException();
    }

    @Test
    void aHeaderOfAThousandColumnsIsNotListedWhole() {
        assertThatThrownBy(() -> open(Collections.nCopies(1000, "x")))
                .isInstanceOf(HeaderMismatch.class)
                .message()
                .hasSizeLessThan(500);
    }

    private void open(List<String> header) {
        OrderLineReading.of(profile.profile(), header, SampleProfile.LAST_DAY, month -> false);
    }
}
