package org.whalecurve.web.scorecards;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.cascade.CascadeMoment;
import org.whalecurve.application.cascade.UnitReport;
import org.whalecurve.application.cascade.UnitReport.Standing;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * A unit with all beneath it.
 *
 * @param id the id of the unit
 * @param about what it is, who heads it and of when it is told
 * @param above the units above it, from the top down
 * @param rows the unit and all beneath it
 * @param unplaced cards of units that have no place in the organisation
 * @param hiddenUnplaced how many others there are, in words; empty if there are none
 * @param versions the address of the versions of the organisation; null if the reader does not keep
 *     it
 */
record UnitPageView(
        String id,
        String name,
        String about,
        CardChooser chooser,
        List<Step> above,
        List<Row> rows,
        List<Card> unplaced,
        String hiddenUnplaced,
        @Nullable Address versions) {

    private static final Address VERSIONS = Address.of("/app/scorecards/organisation");

    /** A unit on the way down. */
    record Step(String name, Address page) {}

    /**
     * A unit in the tree.
     *
     * @param depth how many units of the page are above it
     * @param page its own page
     * @param hidden how many cards the reader may not see, in words; empty if there are none
     */
    record Row(
            String name,
            int depth,
            String kind,
            String head,
            Address page,
            List<Card> cards,
            String hidden) {}

    /** A card and how it stands. */
    record Card(String name, Address page, ScoreView score) {

        static Card of(ScoredCard card, CascadeMoment moment, Wording wording) {
            return new Card(
                    card.card().name(),
                    CardPlace.of(moment, card.card().id(), wording).page(),
                    ScoreView.of(card.score(), wording));
        }
    }

    static UnitPageView of(UnitReport report, boolean mayKeep, Wording wording) {
        OrganisationUnit unit = report.unit().placed().unit();
        CascadeMoment moment = report.moment();
        CardPlace place = CardPlace.of(moment, "", wording);
        return new UnitPageView(
                unit.id(),
                unit.name(),
                kind(unit)
                        + (unit.head().isEmpty() ? "" : " · head " + unit.head())
                        + " · "
                        + wording.months(moment.month(), moment.month())
                        + (moment.asOf() == null
                                ? ""
                                : " · as published by "
                                        + wording.day(wording.dayOf(moment.asOf()))),
                CardChooser.of(moment, wording),
                report.above().reversed().stream()
                        .map(each -> new Step(each.name(), place.unit(each.id())))
                        .toList(),
                report.units().stream()
                        .map(each -> row(each, report.unit().placed().depth(), moment, wording))
                        .toList(),
                report.unplaced().stream().map(each -> Card.of(each, moment, wording)).toList(),
                hidden(report.hiddenUnplaced(), wording),
                mayKeep ? VERSIONS : null);
    }

    private static Row row(Standing standing, int top, CascadeMoment moment, Wording wording) {
        OrganisationUnit unit = standing.placed().unit();
        return new Row(
                unit.name(),
                standing.placed().depth() - top,
                kind(unit),
                unit.head(),
                CardPlace.of(moment, "", wording).unit(unit.id()),
                standing.cards().stream().map(each -> Card.of(each, moment, wording)).toList(),
                hidden(standing.hidden(), wording));
    }

    private static String kind(OrganisationUnit unit) {
        return unit.kind().name().toLowerCase(Locale.ROOT);
    }

    /** How many cards are not seen, in words. */
    static String hidden(int count, Wording wording) {
        return count == 0
                ? ""
                : "+ " + wording.count(count, "scorecard", "scorecards") + " outside your area";
    }
}
