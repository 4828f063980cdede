package org.whalecurve.domain.operations;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.money.Proportion;
import org.whalecurve.domain.operations.OperationsFacts.Columns;

/** Adds up by how much forecasts missed what came. */
final class ForecastFold implements OperationsFold {

    private static final long MILLION = 1_000_000;

    private long forecasts;
    private long actual;
    private long error;
    private long absoluteError;
    private long relativeErrors;
    private boolean allCame = true;

    @Override
    public void add(int customer, Fact fact) {
        Long foreseen = fact.numbers().get(Columns.FORECAST);
        Long came = fact.numbers().get(Columns.ACTUAL);
        if (foreseen == null || came == null) {
            return;
        }
        long missed = subtractExact(foreseen, came);
        forecasts++;
        actual = addExact(actual, came);
        error = addExact(error, missed);
        absoluteError = addExact(absoluteError, Math.absExact(missed));
        if (came > 0) {
            relativeErrors =
                    addExact(
                            relativeErrors,
                            Proportion.halfUp(Math.absExact(missed), MILLION, came));
        } else {
            allCame = false;
        }
    }

    @Override
    public OperationsResult finish() {
        return new ForecastAccuracy(
                forecasts, actual, error, absoluteError, allCame ? relativeErrors : null);
    }
}
