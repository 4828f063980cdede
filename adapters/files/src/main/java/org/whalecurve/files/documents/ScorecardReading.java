package org.whalecurve.files.documents;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import org.whalecurve.domain.scorecards.Desk;
import org.whalecurve.domain.scorecards.DeskPicture;
import org.whalecurve.domain.scorecards.FiscalCalendar;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;

/** Reads a scorecard with its perspectives and objectives. */
final class ScorecardReading {

    private static final int MONTHS = 12;

    private final SupportReading supports;
    private final MeasureReading measures;

    private ScorecardReading(SupportReading supports, MeasureReading measures) {
        this.supports = supports;
        this.measures = measures;
    }

    static Scorecard read(Place place) {
        Group root =
                place.group(
                        "scorecard",
                        "name",
                        "unit",
                        "owner",
                        "currency",
                        "year-begins",
                        "perspectives",
                        "desks");
        String id = root.required("scorecard").id();
        Currency currency = CurrencyReading.currency(root.required("currency"));
        SupportReading supports = new SupportReading(id);
        ScorecardReading reading =
                new ScorecardReading(supports, new MeasureReading(new AimReading(currency)));
        Scorecard card =
                new Scorecard(
                        id,
                        root.required("name").text(),
                        root.has("unit") ? root.optional("unit").text() : Scorecard.WHOLE_COMPANY,
                        root.required("owner").text(),
                        currency,
                        calendar(root.optional("year-begins")),
                        root.required("perspectives").items().map(reading::perspective).toList(),
                        root.optional("desks").items().map(ScorecardReading::desk).toList());
        supports.checkThoseOfTheCard(card.objectives().stream().map(Objective::id).toList());
        return card;
    }

    private static FiscalCalendar calendar(Place place) {
        if (!place.isPresent()) {
            return new FiscalCalendar(Month.JANUARY);
        }
        BigDecimal month = place.decimal(0, MONTHS);
        if (month.signum() <= 0) {
            place.fault("The month in which the year begins is a number from 1 to 12.");
            return new FiscalCalendar(Month.JANUARY);
        }
        return new FiscalCalendar(Month.of(month.intValueExact()));
    }

    private static Desk desk(Place place) {
        Group desk = place.group("id", "name", "people", "measures", "pictures");
        return new Desk(
                desk.required("id").id(),
                desk.required("name").text(),
                desk.optional("people").items().map(Place::text).toList(),
                desk.required("measures").items().map(Place::id).toList(),
                desk.optional("pictures")
                        .items()
                        .map(each -> each.word(List.of(DeskPicture.values())))
                        .toList());
    }

    private Perspective perspective(Place place) {
        Group perspective = place.group("id", "name", "weight", "objectives");
        return new Perspective(
                perspective.required("id").id(),
                perspective.required("name").text(),
                MeasureReading.weight(perspective.required("weight")),
                perspective.required("objectives").items().map(this::objective).toList());
    }

    private Objective objective(Place place) {
        Group objective =
                place.group("id", "name", "owner", "weight", "supports", "contributes", "measures");
        String id = objective.required("id").id();
        String owner = objective.required("owner").text();
        return new Objective(
                id,
                objective.required("name").text(),
                owner,
                MeasureReading.weight(objective.required("weight")),
                supports.read(objective.optional("supports"), id),
                ContributionReading.read(objective.optional("contributes")),
                List.copyOf(
                        objective
                                .required("measures")
                                .items()
                                .map(each -> measures.read(each, owner))
                                .toList()));
    }
}
