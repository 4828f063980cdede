package org.whalecurve.application.scorecards.port;

import java.util.List;
import org.whalecurve.application.scorecards.EnteredValue;

/**
 * The values of measures that people enter. Nothing is overwritten: the latest of a month counts.
 */
public interface EnteredValues {

    /** All values of the measures of a card, in the order of entering. */
    List<EnteredValue> of(String card);

    void add(EnteredValue value);
}
