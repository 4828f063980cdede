package org.whalecurve.application.lifetime.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.scorecards.port.LifetimeFigures;
import org.whalecurve.domain.lifetime.runs.LifetimeCalculation;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.lifetime.value.ValuedCustomers;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.LifetimeFiguresFold;

/** Works out what measures show of a lifetime run: of the company, and of every unit. */
public final class LifetimeFiguring {

    private final Customers customers;
    private final LifetimeFigures figures;

    public LifetimeFiguring(Customers customers, LifetimeFigures figures) {
        this.customers = customers;
        this.figures = figures;
    }

    /** Keeps the figures of a run within the present unit of work. */
    void keep(LifetimeRun run, LifetimeCalculation calculated) {
        boolean stoppingIsSeen = calculated.result().stoppingIsSeen();
        CustomerGroups groups = customers.groups();
        CustomerGroups.Membership units = groups.membership(CustomerGrouping.UNIT);
        LifetimeFiguresFold all = new LifetimeFiguresFold();
        List<LifetimeFiguresFold> ofUnits =
                new ArrayList<>(
                        Stream.generate(LifetimeFiguresFold::new)
                                .limit(units.names().size())
                                .toList());
        ValuedCustomers values = calculated.customers();
        for (int row = 0; row < values.size(); row++) {
            ValuedCustomer value = values.row(row);
            all.add(value);
            int position = Arrays.binarySearch(groups.numbers(), value.customer());
            if (position >= 0) {
                requireNonNull(ofUnits.get(units.groups()[position])).add(value);
            }
        }
        Map<String, Map<Figure, Observation>> byUnit = new HashMap<>();
        for (int unit = 0; unit < ofUnits.size(); unit++) {
            byUnit.put(
                    units.names().get(unit), Map.copyOf(ofUnits.get(unit).figures(stoppingIsSeen)));
        }
        // Customers without a unit are in the company alone.
        byUnit.remove("");
        byUnit.put(Scorecard.WHOLE_COMPANY, Map.copyOf(all.figures(stoppingIsSeen)));
        figures.keep(run, calculated.result().currency(), byUnit);
    }
}
