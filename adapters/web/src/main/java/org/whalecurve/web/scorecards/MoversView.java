package org.whalecurve.web.scorecards;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.scorecards.MoversReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.Trend;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;
import org.whalecurve.web.profitability.RankedRow;

/**
 * Which customers moved a measure.
 *
 * @param since the months to tell it from
 * @param by the groupings to choose from
 * @param refusal why it cannot be told; empty if it can
 * @param told what there is to tell; null if nothing
 */
record MoversView(List<Link> since, List<Link> by, String refusal, @Nullable Told told) {

    /** One of several pages. */
    record Link(String label, Address page, boolean chosen) {}

    /**
     * What there is to tell.
     *
     * @param message what the measure was and what it is
     * @param grouping by what customers are put together
     * @param groups the groups, the largest effect first
     * @param hidden how many customers the reader does not see, in words; empty if there are none
     * @param hiddenEffect what they brought about
     * @param rest what no customer brought about
     * @param change all of it together
     * @param listed whose effects are listed
     * @param all the address of the effects of all customers; null if they are listed
     * @param customers a part of them, the largest effect first
     * @param next the address of the next part; null at the end
     */
    record Told(
            String message,
            String grouping,
            List<Group> groups,
            String hidden,
            ChangeView hiddenEffect,
            ChangeView rest,
            ChangeView change,
            String listed,
            @Nullable Address all,
            List<Mover> customers,
            @Nullable Address next) {}

    /** Customers that belong together. */
    record Group(String name, Address page, boolean shown, String customers, ChangeView effect) {}

    /** A customer. */
    record Mover(String name, Address page, ChangeView effect) {}

    /** It cannot be told. */
    static MoversView refused(MoversAddress address, String refusal, Wording wording) {
        return new MoversView(months(address, wording), groupings(address), refusal, null);
    }

    static MoversView of(
            MoversAddress address, MoversReport report, ValueWords words, Wording wording) {
        return new MoversView(
                months(address, wording),
                groupings(address),
                "",
                told(address, report, words, wording));
    }

    private static List<Link> months(MoversAddress address, Wording wording) {
        YearMonth month = address.place().month();
        return List.of(
                since("the month before", month.minusMonths(1), address, wording),
                since("a year before", month.minusYears(1), address, wording));
    }

    private static Link since(
            String label, YearMonth month, MoversAddress address, Wording wording) {
        return new Link(
                label + ", " + wording.months(month, month),
                address.since(month).page(null),
                month.equals(address.since()));
    }

    private static List<Link> groupings(MoversAddress address) {
        return Arrays.stream(CustomerGrouping.values())
                .map(by ->
                        new Link(
                                MoversAddress.labelOf(by),
                                address.by(by).page(null),
                                by == address.by()))
                .toList();
    }

    private static Told told(
            MoversAddress address, MoversReport report, ValueWords words, Wording wording) {
        CardMeasure measure = report.measure();
        String group = address.group();
        String next = report.movers().next();
        return new Told(
                message(address, report, words, wording),
                MoversAddress.labelOf(address.by()),
                report.groups().stream()
                        .map(each ->
                                new Group(
                                        nameOf(each.name()),
                                        address.group(each.name()).page(null),
                                        each.name().equals(group),
                                        wording.count(each.customers()),
                                        effect(each.effect(), measure, words)))
                        .toList(),
                report.hidden() == 0
                        ? ""
                        : "+ "
                                + wording.count(report.hidden(), "customer", "customers")
                                + " outside your area",
                effect(report.hiddenEffect(), measure, words),
                effect(report.rest(), measure, words),
                effect(report.change(), measure, words),
                wording.count(report.count(), "customer", "customers")
                        + (group == null ? "" : address.ofNone() ? " in no group" : " of " + group),
                group == null ? null : address.group(null).page(null),
                report.movers().items().stream()
                        .map(each ->
                                new Mover(
                                        each.customer().name(),
                                        RankedRow.statementOf(report.run(), each.customer().key()),
                                        effect(each.effect(), measure, words)))
                        .toList(),
                next == null ? null : address.page(next));
    }

    private static String message(
            MoversAddress address, MoversReport report, ValueWords words, Wording wording) {
        Unit unit = report.measure().definition().unit();
        ChangeView change = effect(report.change(), report.measure(), words);
        return "From %s in %s to %s in %s: %s%s."
                .formatted(
                        words.inText(report.was(), unit),
                        wording.months(address.since(), address.since()),
                        words.inText(report.is(), unit),
                        wording.months(address.place().month(), address.place().month()),
                        change.amount(),
                        change.effect().isEmpty() ? "" : ", which is " + change.effect());
    }

    private static ChangeView effect(Fraction effect, CardMeasure measure, ValueWords words) {
        MeasureDefinition definition = measure.definition();
        return ChangeView.of(
                Trend.between(Fraction.ZERO, effect, definition.direction()),
                definition.unit(),
                words);
    }

    private static String nameOf(String group) {
        return group.isEmpty() ? "in no group" : group;
    }
}
