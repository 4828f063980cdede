package org.whalecurve.files.documents;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Nature;
import org.whalecurve.domain.incentives.Participant;
import org.whalecurve.domain.incentives.PayoutCurve;
import org.whalecurve.domain.incentives.PayoutCurve.Point;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.domain.incentives.PlanGate;
import org.whalecurve.domain.incentives.PlanModifier;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Direction;

/** Reads an incentive plan with its components, gates, modifiers and participants. */
final class IncentivePlanReading {

    /** Of whatever is no amount of pay. */
    private static final int DECIMALS = 6;

    /** Beyond it a number is a slip of the pen. */
    private static final long MOST = 1_000_000_000_000L;

    private static final long MOST_PERCENT = 10_000;
    private static final long LAST_YEAR = 9_999;
    private static final long FIRST_YEAR = 1_900;

    private static final String TARGET = "target";
    private static final String AT_LEAST = "at-least";
    private static final String AT_MOST = "at-most";

    /** What stands for a curve that could not be read. */
    private static final PayoutCurve HARMLESS = PayoutCurve.upTo(Point.of(100, 100));

    private final Currency currency;

    private IncentivePlanReading(Currency currency) {
        this.currency = currency;
    }

    static IncentivePlan read(Place place) {
        Group root =
                place.group(
                        "incentive-plan",
                        "name",
                        "currency",
                        "year",
                        "components",
                        "gates",
                        "modifiers",
                        "participants");
        String id = root.required("incentive-plan").id();
        Currency currency = CurrencyReading.currency(root.required("currency"));
        IncentivePlanReading reading = new IncentivePlanReading(currency);
        return new IncentivePlan(
                id,
                root.required("name").text(),
                currency,
                year(root.required("year")),
                root.required("participants").items().map(reading::participant).toList(),
                root.required("components").items().map(IncentivePlanReading::component).toList(),
                root.optional("gates").items().map(IncentivePlanReading::gate).toList(),
                root.optional("modifiers").items().map(IncentivePlanReading::modifier).toList());
    }

    private static int year(Place place) {
        int year = place.decimal(0, LAST_YEAR).intValueExact();
        if (place.isPresent() && year < FIRST_YEAR) {
            place.fault("The year is a number such as 2012.");
        }
        return year;
    }

    private static PlanComponent component(Place place) {
        Group component =
                place.group(
                        "id",
                        "name",
                        "weight",
                        YardstickReading.OWN_CUSTOMERS,
                        YardstickReading.MEASURE,
                        "nature",
                        TARGET,
                        "curve",
                        "goes-on");
        return new PlanComponent(
                component.required("id").id(),
                component.required("name").text(),
                MeasureReading.weight(component.required("weight")),
                YardstickReading.read(component),
                component.has("nature")
                        ? component.optional("nature").word(List.of(Nature.values()))
                        : null,
                target(component),
                curve(component));
    }

    private static PayoutCurve curve(Group component) {
        Place place = component.required("curve");
        List<Point> points = place.items().map(IncentivePlanReading::point).toList();
        boolean goesOn = component.has("goes-on") && component.optional("goes-on").isTrue();
        if (!place.isPresent()) {
            return HARMLESS;
        }
        return PayoutCurve.flawOf(points, goesOn)
                .map(flaw -> {
                    place.fault(flaw);
                    return HARMLESS;
                })
                .orElseGet(() -> new PayoutCurve(points, goesOn));
    }

    private static Point point(Place place) {
        Group point = place.group("at", "pays");
        return new Point(percent(point.required("at")), percent(point.required("pays")));
    }

    private static PlanGate gate(Place place) {
        Group gate =
                place.group(
                        "name",
                        YardstickReading.OWN_CUSTOMERS,
                        YardstickReading.MEASURE,
                        AT_LEAST,
                        AT_MOST,
                        "component");
        long bounds = Stream.of(AT_LEAST, AT_MOST).filter(gate::has).count();
        if (bounds != 1) {
            gate.fault("Say where the gate opens: give exactly one of at-least and at-most.");
        }
        String bound = gate.has(AT_MOST) ? AT_MOST : AT_LEAST;
        return new PlanGate(
                gate.required("name").text(),
                YardstickReading.read(gate),
                gate.has(AT_MOST) ? Direction.LESS_IS_BETTER : Direction.MORE_IS_BETTER,
                number(gate.optional(bound)),
                gate.has("component") ? gate.optional("component").id() : null);
    }

    private static PlanModifier modifier(Place place) {
        Group modifier =
                place.group(
                        "name",
                        YardstickReading.OWN_CUSTOMERS,
                        YardstickReading.MEASURE,
                        TARGET,
                        "least",
                        "most");
        return new PlanModifier(
                modifier.required("name").text(),
                YardstickReading.read(modifier),
                target(modifier),
                percent(modifier.required("least")),
                percent(modifier.required("most")));
    }

    private Participant participant(Place place) {
        Group participant = place.group("user", "base-pay", "target-share", "targets");
        Map<String, Fraction> targets = new HashMap<>();
        Group stated = participant.optional("targets").freeGroup("{revenue: 50000}");
        stated.keys().forEach(id -> targets.put(id, number(stated.optional(id))));
        int digits = currency.getDefaultFractionDigits();
        return new Participant(
                participant.required("user").text(),
                participant
                        .required("base-pay")
                        .decimal(digits, MOST)
                        .movePointRight(digits)
                        .longValueExact(),
                percent(participant.required("target-share")),
                targets);
    }

    private static @Nullable Fraction target(Group of) {
        return of.has(TARGET) ? number(of.optional(TARGET)) : null;
    }

    private static Fraction number(Place place) {
        return Fraction.of(place.decimal(DECIMALS, MOST));
    }

    private static Fraction percent(Place place) {
        return Fraction.of(place.decimal(DECIMALS, MOST_PERCENT));
    }
}
