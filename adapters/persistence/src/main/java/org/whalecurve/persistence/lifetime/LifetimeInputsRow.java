package org.whalecurve.persistence.lifetime;

import java.time.YearMonth;
import java.util.List;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.money.Percentage;

/** The inputs of a lifetime run as they are stored. */
record LifetimeInputsRow(
        String until,
        int horizonMonths,
        long annualDiscountHundredths,
        List<String> runs,
        List<String> importIds,
        List<String> factHashes) {

    static LifetimeInputsRow from(LifetimeInputs inputs) {
        return new LifetimeInputsRow(
                inputs.until().toString(),
                inputs.horizonMonths(),
                inputs.annualDiscount().hundredths(),
                inputs.runs(),
                inputs.importIds(),
                inputs.factHashes());
    }

    LifetimeInputs inputs() {
        return new LifetimeInputs(
                YearMonth.parse(until),
                horizonMonths,
                new Percentage(annualDiscountHundredths),
                runs,
                importIds,
                factHashes);
    }
}
