package org.whalecurve.application.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the ranked customers.
 *
 * @param statements the statements in the order asked for
 * @param selected how many customers the question selects within the actor's scope
 * @param notShown how many customers of the run lie outside the actor's scope
 * @param next where the next part begins; null at the end
 */
public record RankedCustomers(
        List<StatementView> statements, int selected, int notShown, @Nullable String next) {}
