package org.whalecurve.domain.scorecards;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a part of the company means to reach, from every side.
 *
 * @param id what other cards and addresses call it
 * @param name what people call it
 * @param unit the part of the organisation whose card it is; {@value #WHOLE_COMPANY} for all of it
 * @param owner who answers for it
 * @param currency of all its amounts
 * @param calendar when its year begins
 * @param perspectives the sides from which it is looked at
 * @param desks what functions of the company look at first
 */
public record Scorecard(
        String id,
        String name,
        String unit,
        String owner,
        Currency currency,
        FiscalCalendar calendar,
        List<Perspective> perspectives,
        List<Desk> desks) {

    /** The unit that stands for the whole company. */
    public static final String WHOLE_COMPANY = "*";

    /** Keeps copies that nobody can change. */
    public Scorecard {
        perspectives = List.copyOf(perspectives);
        desks = List.copyOf(desks);
    }

    /** A card without desks. */
    public Scorecard(
            String id,
            String name,
            String unit,
            String owner,
            Currency currency,
            FiscalCalendar calendar,
            List<Perspective> perspectives) {
        this(id, name, unit, owner, currency, calendar, perspectives, List.of());
    }

    /** The same card with other perspectives. */
    public Scorecard with(List<Perspective> others) {
        return new Scorecard(id, name, unit, owner, currency, calendar, others, desks);
    }

    /** All its objectives, in the order of the card. */
    public List<Objective> objectives() {
        return perspectives.stream().flatMap(each -> each.objectives().stream()).toList();
    }

    /** One of its objectives; empty if there is none of that id. */
    public Optional<Objective> objective(String wanted) {
        return objectives().stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** One of its desks; empty if there is none of that id. */
    public Optional<Desk> desk(String wanted) {
        return desks.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** All its measures, in the order of the card. */
    public List<CardMeasure> measures() {
        return measuresInOrder().toList();
    }

    Stream<CardMeasure> measuresInOrder() {
        return objectives().stream().flatMap(each -> each.measures().stream());
    }
}
