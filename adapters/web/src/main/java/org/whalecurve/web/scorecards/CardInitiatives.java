package org.whalecurve.web.scorecards;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.application.initiatives.InitiativeReport;
import org.whalecurve.domain.initiatives.MovedMeasure;
import org.whalecurve.web.Address;

/**
 * The initiatives that should move measures of a card and are not over, as far as the reader sees
 * them.
 *
 * @param card id of the card
 * @param reports the initiatives, the most urgent first
 */
record CardInitiatives(String card, List<InitiativeReport> reports) {

    /** Nothing is known of them, as on a past day. */
    static CardInitiatives none(String card) {
        return new CardInitiatives(card, List.of());
    }

    static CardInitiatives of(String card, List<InitiativeReport> reports) {
        return new CardInitiatives(
                card, reports.stream().filter(each -> !each.standing().state().isOver()).toList());
    }

    /** How many should move any of some measures, such as "2 (1 late)"; empty if none. */
    String moving(Collection<String> measures) {
        Set<MovedMeasure> wanted =
                measures.stream()
                        .map(measure -> new MovedMeasure(card, measure))
                        .collect(Collectors.toSet());
        List<InitiativeReport> moving =
                reports.stream()
                        .filter(each ->
                                each.initiative().moves().stream().anyMatch(wanted::contains))
                        .toList();
        long late = moving.stream().filter(each -> each.standing().isLate()).count();
        if (moving.isEmpty()) {
            return "";
        }
        return late == 0 ? "" + moving.size() : "%d (%d late)".formatted(moving.size(), late);
    }

    /** Those that are late or at risk. */
    List<Attention.Item> toSeeTo() {
        return reports.stream()
                .filter(each -> each.standing().isLate() || each.standing().isAtRisk())
                .map(each ->
                        new Attention.Item(
                                each.initiative().name(),
                                Address.of("/app/initiatives/one")
                                        .with("initiative", each.initiative().id()),
                                words(each)))
                .toList();
    }

    private static String words(InitiativeReport report) {
        return report.standing().isLate()
                ? report.standing().late().stream()
                        .map(each -> "late: " + each.what())
                        .collect(Collectors.joining("; "))
                : report.standing().risks().stream()
                        .map(each -> "at risk: " + each.words())
                        .collect(Collectors.joining(" "));
    }
}
