package org.whalecurve.application.sample;

import java.time.Month;
import java.util.List;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Contribution;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.FiscalCalendar;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.Timing;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/**
 * Cards of the units of Harbour Supplies, each with one objective by the profit of its customers: a
 * profit of 100.00 is worth 100, none is worth nothing.
 */
public final class SampleUnitCards {

    private SampleUnitCards() {}

    /**
     * Harbour Supplies in March, divided into home, where Amara's customers are, and abroad, where
     * those of Bastien are, with the cards of the company, of both and of Bastien.
     */
    public static ScorecardOffice office() {
        HarbourOffice books = HarbourOffice.withMarchPublished();
        books.unitOfWork.perform(() ->
                books.customers.putAll(
                        SampleWorld.CUSTOMERS.stream().map(SampleUnitCards::placed).toList()));
        ScorecardOffice office = new ScorecardOffice(books);
        office.publish(SampleOrganisation.organisation());
        office.publish(SampleScorecard.card());
        office.publish(card("home", to("harbour", "earn", 40)));
        office.publish(card("abroad", to("harbour", "earn", 60)));
        office.publish(card("bastien", to("abroad", "earn", 1)));
        return office;
    }

    private static CustomerDetails placed(Customer customer) {
        return new CustomerDetails(
                customer.key(),
                customer.name(),
                customer.country(),
                customer.segment(),
                customer.parent(),
                customer.owner(),
                "amara".equals(customer.owner()) ? "home" : "abroad");
    }

    /** A card with the id of its unit, whose objective to earn contributes to others. */
    public static Scorecard card(String unit, Contribution... contributions) {
        return card(unit, unit, contributions);
    }

    /** Another card of a unit. */
    public static Scorecard card(String id, String unit, Contribution... contributions) {
        return new Scorecard(
                id,
                "Card of " + id,
                unit,
                "owner-of-" + id,
                SampleWorld.CURRENCY,
                new FiscalCalendar(Month.JANUARY),
                List.of(
                        new Perspective(
                                "financial",
                                "Financial",
                                Fraction.ONE,
                                List.of(
                                        new Objective(
                                                "earn",
                                                "Earn with our customers",
                                                "owner-of-" + id,
                                                Fraction.ONE,
                                                List.of(),
                                                List.of(contributions),
                                                List.of(profit(id)))))));
    }

    /** A contribution of that weight. */
    public static Contribution to(String card, String objective, long weight) {
        return new Contribution(new ObjectiveKey(card, objective), Fraction.of(weight), false);
    }

    private static CardMeasure profit(String id) {
        LedgerFigure figure = LedgerFigure.CUSTOMER_PROFIT;
        return new CardMeasure(
                "profit",
                "Profit of customers",
                "owner-of-" + id,
                Fraction.ONE,
                Timing.LAGGING,
                new MeasureDefinition(
                        figure.words(),
                        figure.unit(),
                        figure.direction(),
                        figure.accumulation(),
                        new Computed(figure.id())),
                Aim.at(
                        new Scoring.MinMax(
                                Fraction.ZERO, Fraction.of(100_00), Direction.MORE_IS_BETTER)));
    }
}
