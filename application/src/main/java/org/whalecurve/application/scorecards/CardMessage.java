package org.whalecurve.application.scorecards;

import java.util.List;
import java.util.stream.Collectors;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Status;

/** Says in one sentence how a card stands. */
public final class CardMessage {

    private static final int MOST_NAMES = 3;

    private CardMessage() {}

    /** Its score, which measures ask to act, and how many have no data. */
    public static String of(ScoredCard card) {
        List<ScoredMeasure> measures = card.measures().toList();
        boolean nothingToTell =
                card.score().score() == null && measures.stream().noneMatch(CardMessage::acts);
        return score(card.score())
                + (nothingToTell ? "" : "; " + acting(measures))
                + missing(measures)
                + ".";
    }

    /** The same of the measures of the desk at which a card is looked at, which have no score. */
    public static String of(ScorecardReport report) {
        if (report.desk() == null) {
            return of(report.present());
        }
        List<ScoredMeasure> measures =
                report.present().measures().filter(each -> report.shows(each.measure())).toList();
        String acting = acting(measures);
        return Character.toUpperCase(acting.charAt(0))
                + acting.substring(1)
                + missing(measures)
                + ".";
    }

    private static String score(RollUp rollUp) {
        Fraction score = rollUp.score();
        if (score == null) {
            return "No score yet";
        }
        String all = "Score %s of 100".formatted(CardWords.number(score, 1));
        String coverage = CardWords.coverage(rollUp.coverage());
        if (rollUp.status() == Status.NO_DATA) {
            return all + ", from only " + coverage + " of the weight";
        }
        return all
                + ", "
                + CardWords.word(rollUp.status())
                + (rollUp.coverage().compareTo(Fraction.ONE) < 0
                        ? ", from " + coverage + " of the weight"
                        : "");
    }

    private static boolean acts(ScoredMeasure measure) {
        return measure.status() == Status.ACT;
    }

    private static String acting(List<ScoredMeasure> measures) {
        List<String> names =
                measures.stream()
                        .filter(CardMessage::acts)
                        .map(each -> each.measure().name())
                        .toList();
        if (names.isEmpty()) {
            return "no measure asks to act";
        }
        int more = names.size() - MOST_NAMES;
        return names.size()
                + (names.size() == 1 ? " measure asks to act: " : " measures ask to act: ")
                + names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String missing(List<ScoredMeasure> measures) {
        long missing = measures.stream().filter(each -> each.value().known().isEmpty()).count();
        return missing == 0
                ? ""
                : "; " + missing + (missing == 1 ? " measure has" : " measures have") + " no data";
    }
}
