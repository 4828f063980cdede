package org.whalecurve.web.scorecards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.web.Address;

/**
 * That a card is shown as it was published on a past day, and what has been restated since.
 *
 * @param day the day, in words
 * @param today the card as it is now
 * @param restated the measures that come to something else today
 */
record PastView(String day, Address today, List<Row> restated) {

    /** A measure, what it came to then and what it comes to today. */
    record Row(String name, Address page, String then, String today) {}

    /** Null for a card as it is now. */
    static @Nullable PastView of(ScorecardReport report, ValueWords words) {
        CardPlace place = CardPlace.of(report, words.wording());
        return place.asOf() == null
                ? null
                : new PastView(
                        words.wording().day(place.asOf()),
                        place.today(),
                        report.restated().stream()
                                .map(each -> {
                                    Unit unit = each.measure().definition().unit();
                                    return new Row(
                                            each.measure().name(),
                                            place.measure(each.measure().id()),
                                            text(each.then(), unit, words),
                                            text(each.today(), unit, words));
                                })
                                .toList());
    }

    private static String text(MeasureValue value, Unit unit, ValueWords words) {
        return value.known().map(amount -> words.value(amount, unit)).orElse("no data");
    }
}
