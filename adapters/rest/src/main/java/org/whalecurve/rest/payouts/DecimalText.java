package org.whalecurve.rest.payouts;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.whalecurve.rest.problem.RequestProblem;

/** Amounts that are sent. */
final class DecimalText {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,4})?");

    private DecimalText() {}

    /**
     * @throws RequestProblem if it is no plain decimal
     */
    static BigDecimal read(String name, String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw RequestProblem.wrongParameter(
                    name, "'" + name + "' must be an amount such as 1197.68.");
        }
        return new BigDecimal(text);
    }
}
