package org.whalecurve.web.profitability;

import java.util.stream.Collectors;
import org.whalecurve.domain.explanation.CountedFact;
import org.whalecurve.domain.facts.SourceFact;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * A fact beside the order lines, where it comes from, and what it adds.
 *
 * @param says what it says in words besides its key
 * @param driver what counts it
 * @param quantity what it adds to the driver
 * @param source the line of the delivered file, in words
 * @param delivery address of the import that booked it
 */
record FactRow(
        String key,
        String day,
        String says,
        String driver,
        String quantity,
        String source,
        String delivery) {

    static FactRow of(CountedFact counted, Wording wording) {
        SourceFact fact = counted.fact();
        return new FactRow(
                fact.key(),
                wording.day(fact.day()),
                fact.texts().entrySet().stream()
                        .map(said -> said.getKey().replace('-', ' ') + " " + said.getValue())
                        .collect(Collectors.joining(", ")),
                counted.driver().name(),
                wording.quantity(fact.quantity(), counted.driver().decimals()),
                "line " + wording.count(fact.line()),
                Address.of("/app/imports").step(fact.importId()).text());
    }
}
