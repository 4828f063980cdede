package org.whalecurve.web.scorecards;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.DeskPicture;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.web.Address;
import org.whalecurve.web.Place;
import org.whalecurve.web.Wording;

/**
 * A picture on a desk: a part of the page that shows it to everybody.
 *
 * @param title what it shows
 * @param page where it is at home
 * @param part which part of that page, as a CSS selector
 * @param wide whether it needs the whole width
 */
record DeskPictureView(String title, Address page, String part, boolean wide) {

    /**
     * The pictures of a desk that the reader may see. They tell the present, so that there are none
     * as of a past day, and those of a month need its run of record. The strategy map belongs to
     * the card and is drawn with it.
     */
    static List<DeskPictureView> of(
            List<DeskPicture> pictures, ScorecardReport report, Actor actor, Wording wording) {
        return report.asOf() == null
                ? pictures.stream()
                        .map(picture -> of(picture, report, actor, wording))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private static @Nullable DeskPictureView of(
            DeskPicture picture, ScorecardReport report, Actor actor, Wording wording) {
        Place place = placeOf(picture);
        String run = report.run();
        if (!place.isOpenTo(actor) || (isOfARun(picture) && run == null)) {
            return null;
        }
        Scorecard card = report.version().content();
        String unit = card.unit().equals(Scorecard.WHOLE_COMPANY) ? null : card.unit();
        return switch (picture) {
            case STRATEGY_MAP -> null;
            case PROFIT ->
                    new DeskPictureView(
                            "Where the profit comes from",
                            CardPlace.of(report, wording).ledger(),
                            "#ledger",
                            true);
            case QUADRANT ->
                    new DeskPictureView(
                            "Cost to serve and net margin",
                            Address.of("/app/customers/quadrant")
                                    .with("run", run)
                                    .with("unit", unit),
                            labelledBy("picture-title"),
                            false);
            case HEAT_MAP ->
                    new DeskPictureView(
                            ofAll("Customers and products", unit),
                            Address.of("/app/customers/heat-map").with("run", run),
                            labelledBy("heat-title"),
                            true);
            case LOSSES ->
                    new DeskPictureView(
                            ofAll("The least profitable customers", unit),
                            Address.of("/app").with("run", run),
                            labelledBy("bottom-title"),
                            false);
            case CAPACITY ->
                    new DeskPictureView(
                            ofAll("Capacity", unit),
                            Address.of("/app").with("run", run),
                            labelledBy("capacity-title"),
                            false);
            case CUSTOMER_VALUE ->
                    new DeskPictureView(
                            ofAll("Customer value", unit),
                            Address.of("/app/lifetime"),
                            labelledBy("equity-title"),
                            false);
            case INITIATIVES ->
                    new DeskPictureView(
                            "Initiatives",
                            Address.of("/app/initiatives"),
                            "section[aria-label=\"Initiatives\"]",
                            true);
            case INCENTIVES ->
                    new DeskPictureView(
                            "Incentive plans",
                            Address.of("/app/incentives"),
                            "section[aria-label=\"Published incentive plans\"]",
                            true);
        };
    }

    /** Some pages cannot be told of a unit alone, and a reader has to know. */
    private static String ofAll(String title, @Nullable String unit) {
        return unit == null ? title : title + ", of all units";
    }

    /** The section of a heading, not the tables within it that it labels too. */
    private static String labelledBy(String heading) {
        return "section[aria-labelledby=\"" + heading + "\"]";
    }

    private static boolean isOfARun(DeskPicture picture) {
        return switch (picture) {
            case PROFIT, QUADRANT, HEAT_MAP, LOSSES, CAPACITY -> true;
            case STRATEGY_MAP, CUSTOMER_VALUE, INITIATIVES, INCENTIVES -> false;
        };
    }

    private static Place placeOf(DeskPicture picture) {
        return switch (picture) {
            case STRATEGY_MAP -> Place.SCORECARDS;
            case PROFIT, LOSSES -> Place.OVERVIEW;
            case QUADRANT, HEAT_MAP -> Place.CUSTOMERS;
            // What the company paid for and did not use is shown to who sees the whole company.
            case CAPACITY -> Place.PRODUCTS;
            case CUSTOMER_VALUE -> Place.LIFETIME;
            case INITIATIVES -> Place.INITIATIVES;
            case INCENTIVES -> Place.INCENTIVES;
        };
    }
}
