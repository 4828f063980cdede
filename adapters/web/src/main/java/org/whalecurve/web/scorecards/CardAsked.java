package org.whalecurve.web.scorecards;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.cascade.UnitQuestion;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.web.DayText;
import org.whalecurve.web.MonthText;
import org.whalecurve.web.Wording;

/** Which card an address asks for, and how. */
class CardAsked {

    /** The id of the card. */
    @RestQuery @Nullable String card;

    /** The month that is looked at; null for the latest that was closed. */
    @RestQuery @Nullable String month;

    /** How far back its values begin; null for the month alone. */
    @RestQuery @Nullable String span;

    /** The day at whose end it was published so; null for the present. */
    @RestQuery("as-of")
    @Nullable String asOf;

    /** The id of the desk, where one is asked for; null for the whole card. */
    @RestQuery @Nullable String desk;

    /** The id of the unit, where one is asked for; null for the whole company. */
    @RestQuery @Nullable String unit;

    UnitQuestion questionOfUnit(Wording wording) {
        CardQuestion of = question(wording);
        return new UnitQuestion(
                unit == null || unit.isBlank() ? Scorecard.WHOLE_COMPANY : unit,
                of.month(),
                of.span(),
                of.asOf());
    }

    CardQuestion question(Wording wording) {
        LocalDate day = DayText.dayOrNull("day it was published by", asOf);
        return new CardQuestion(
                card == null ? "" : card,
                desk == null || desk.isBlank() ? null : desk,
                month == null || month.isBlank() ? null : MonthText.month("month", month),
                SpanWords.spanOf(span),
                day == null ? null : wording.endOf(day));
    }
}
