package org.whalecurve.rest.lifetime;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.ValuedCustomersPage;
import org.whalecurve.rest.json.Word;

@Schema(name = "ValuedCustomers", description = "A part of the valued customers in one's scope.")
record ValuedCustomersJson(
        @Schema(description = "The lifetime run that values them.") String run,
        @Schema(description = "What all customers in one's scope are worth.") EquityJson equity,
        @Schema(
                        description =
                                "By which figure the items come: the one that was asked for, or future"
                                        + " where the histories do not tell whether customers stop.",
                        enumeration = {"at-risk", "future", "past"})
                String sort,
        @Schema(description = "How many customers lie outside one's scope.") int notShown,
        List<ValuedCustomerJson> items,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    static ValuedCustomersJson from(ValuedCustomersPage page) {
        boolean stoppingIsSeen = requireNonNull(page.run().result()).stoppingIsSeen();
        return new ValuedCustomersJson(
                page.run().id(),
                EquityJson.from(page.equity(), stoppingIsSeen, page.currency()),
                Word.of(page.order()),
                page.notShown(),
                page.items().stream()
                        .map(item -> ValuedCustomerJson.from(item, stoppingIsSeen, page.currency()))
                        .toList(),
                page.next());
    }
}
