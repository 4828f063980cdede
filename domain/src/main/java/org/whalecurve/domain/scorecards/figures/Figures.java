package org.whalecurve.domain.scorecards.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Unit;

/** All figures that measures can show, whatever they are worked out from. */
public final class Figures {

    private static final List<Figure> ALL =
            Stream.<Figure[]>of(
                            LedgerFigure.values(),
                            OperationsFigure.values(),
                            LifetimeFigure.values())
                    .flatMap(Stream::of)
                    .toList();

    private static final Map<String, Figure> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Figure::id, Function.identity()));

    private Figures() {}

    /** All of them, those of the ledger first. */
    public static List<Figure> all() {
        return ALL;
    }

    /** The figure of that id. */
    public static Optional<Figure> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The unit of each figure that a part of the organisation has, by id: what the review of a card
     * wants to know.
     *
     * @param unit an organisation unit, or {@link Scorecard#WHOLE_COMPANY}
     */
    public static Map<String, Unit> unitsOf(String unit) {
        return ALL.stream()
                .filter(figure -> figure.isOfUnits() || unit.equals(Scorecard.WHOLE_COMPANY))
                .collect(Collectors.toUnmodifiableMap(Figure::id, Figure::unit));
    }
}
