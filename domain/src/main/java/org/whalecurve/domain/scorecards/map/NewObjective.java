package org.whalecurve.domain.scorecards.map;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.Targets;
import org.whalecurve.domain.scorecards.Timing;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.figures.Figure;

/**
 * Another objective is pursued. It stands last in its perspective, counts as much as a usual one
 * and is judged by one figure of the company's records; everything else is written into the
 * document.
 *
 * @param perspective the id of the perspective in which it stands
 * @param name what people call it
 * @param owner who answers for it
 * @param figure by which it is judged
 * @param goal the value that is good, in the unit of the figure; amounts in the card's currency
 * @param redFlag the value that asks to act, likewise
 */
public record NewObjective(
        String perspective,
        String name,
        String owner,
        Figure figure,
        BigDecimal goal,
        BigDecimal redFlag)
        implements MapChange {

    private static final int LONGEST_ID = 40;

    @Override
    public Scorecard on(Scorecard card) {
        CardParts.perspective(card, perspective);
        Objective added = in(card);
        return CardParts.each(
                card,
                each -> {
                    List<Objective> objectives = new ArrayList<>(each.objectives());
                    if (each.id().equals(perspective)) {
                        objectives.add(added);
                    }
                    return objectives;
                });
    }

    /** The objective, with ids that nothing else on the card has. */
    public Objective in(Scorecard card) {
        Set<String> objectives =
                card.objectives().stream().map(Objective::id).collect(Collectors.toSet());
        Set<String> measures =
                card.measures().stream().map(CardMeasure::id).collect(Collectors.toSet());
        return new Objective(
                unlike(objectives, idOf(name)),
                name,
                owner,
                Fraction.ONE,
                List.of(),
                List.of(
                        new CardMeasure(
                                unlike(measures, figure.id()),
                                nameOf(figure),
                                owner,
                                Fraction.ONE,
                                Timing.LAGGING,
                                new MeasureDefinition(
                                        figure.words(),
                                        figure.unit(),
                                        figure.direction(),
                                        figure.accumulation(),
                                        new MeasureSource.Computed(figure.id())),
                                new Aim(
                                        new Scoring.Threshold(
                                                value(goal, card), value(redFlag, card)),
                                        null,
                                        Targets.NONE))));
    }

    private Fraction value(BigDecimal value, Scorecard card) {
        return Fraction.of(
                figure.unit() == Unit.MONEY
                        ? value.movePointRight(card.currency().getDefaultFractionDigits())
                        : value);
    }

    /** What people call a figure: the words of its id. */
    public static String nameOf(Figure figure) {
        String words = figure.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * Small letters, digits and hyphens; letters lose their accents, and other alphabets are lost.
     */
    private static String idOf(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-");
        String id =
                plain.substring(0, Math.min(LONGEST_ID, plain.length())).replaceAll("^-|-$", "");
        return id.isEmpty() ? "objective" : id;
    }

    private static String unlike(Set<String> taken, String id) {
        String unlike = id;
        for (int i = 2; taken.contains(unlike); i++) {
            unlike = id + "-" + i;
        }
        return unlike;
    }
}
