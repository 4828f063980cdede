package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedFacts;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.explanation.CountedFact;
import org.whalecurve.domain.explanation.FactsOfDriver;
import org.whalecurve.domain.profitability.CountedDriver;
import org.whalecurve.rest.json.Listing;

@Schema(
        name = "ExplainedFacts",
        description = "The facts beside the order lines that an activity counts for a customer.")
record ExplainedFactsJson(
        String run,
        String period,
        @Schema(nullable = true, description = "Null for the facts without a customer.")
                @Nullable CustomerRefJson customer,
        @Schema(description = "The activity's id.") String activity,
        @Schema(description = "None if the activity counts order lines alone.")
                List<DriverJson> drivers,
        Listing<FactJson> facts,
        int allFacts) {

    @Schema(name = "DriverOfFacts", description = "What the facts of a driver add up to.")
    record DriverJson(
            @Schema(examples = "minutes of service contacts") String driver,
            BigDecimal sum,
            @Schema(
                            description =
                                    "What the statement counts: the sum, or zero for one below zero that the model leaves out.")
                    BigDecimal quantity) {

        static DriverJson from(FactsOfDriver of) {
            return new DriverJson(
                    of.driver().name(),
                    readable(of.sum(), of.driver()),
                    readable(of.quantity(), of.driver()));
        }
    }

    @Schema(name = "CountedFact", description = "A fact, where it comes from, what it adds.")
    record FactJson(
            String driver,
            @Schema(description = "Id of the import that booked it.") String importId,
            @Schema(description = "The line of the delivered file on which the row begins.")
                    long line,
            String key,
            LocalDate day,
            @Schema(description = "What else it says, by column of its fact type.")
                    SortedMap<String, String> texts,
            @Schema(description = "What it adds to the driver.") BigDecimal quantity) {

        static FactJson from(CountedFact counted) {
            return new FactJson(
                    counted.driver().name(),
                    counted.fact().importId(),
                    counted.fact().line(),
                    counted.fact().key(),
                    counted.fact().day(),
                    counted.fact().texts(),
                    readable(counted.fact().quantity(), counted.driver()));
        }
    }

    static ExplainedFactsJson from(ExplainedFacts explained) {
        return new ExplainedFactsJson(
                explained.view().run(),
                explained.view().period(),
                ExplainedStatementJson.customerOf(explained.view()),
                explained.activity().id(),
                explained.drivers().stream().map(DriverJson::from).toList(),
                Listing.of(explained.facts(), FactJson::from),
                explained.allFacts());
    }

    private static BigDecimal readable(long quantity, FactDriver driver) {
        return CountedDriver.readable(quantity, driver.decimals());
    }
}
