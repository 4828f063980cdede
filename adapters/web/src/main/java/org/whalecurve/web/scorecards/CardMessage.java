package org.whalecurve.web.scorecards;

import java.util.List;
import java.util.stream.Collectors;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.Status;
import org.whalecurve.web.Wording;

/** Says in one sentence how a card stands. */
final class CardMessage {

    private static final int MOST_NAMES = 3;

    private CardMessage() {}

    static String of(ScoredCard card, Wording wording) {
        return score(card.score(), wording) + acting(card, wording) + missing(card, wording) + ".";
    }

    private static String score(RollUp score, Wording wording) {
        if (score.score() == null) {
            return "No score yet";
        }
        ScoreView view = ScoreView.of(score, wording);
        String all = "Score %s of 100".formatted(view.text());
        if (score.status() == Status.NO_DATA) {
            return all + ", from only " + view.coverage() + " of the weight";
        }
        return all
                + ", "
                + view.status().word()
                + (score.coverage().compareTo(Fraction.ONE) < 0
                        ? ", from " + view.coverage() + " of the weight"
                        : "");
    }

    private static String acting(ScoredCard card, Wording wording) {
        List<String> names =
                card.measures()
                        .filter(each -> each.status() == Status.ACT)
                        .map(each -> each.measure().name())
                        .toList();
        if (names.isEmpty()) {
            return card.score().score() == null ? "" : "; no measure asks to act";
        }
        int more = names.size() - MOST_NAMES;
        return "; "
                + wording.count(names.size(), "measure asks to act: ", "measures ask to act: ")
                + names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + wording.count(more) + " more" : "");
    }

    private static String missing(ScoredCard card, Wording wording) {
        long missing = card.measures().filter(each -> each.value().known().isEmpty()).count();
        return missing == 0
                ? ""
                : "; " + wording.count(missing, "measure has", "measures have") + " no data";
    }
}
