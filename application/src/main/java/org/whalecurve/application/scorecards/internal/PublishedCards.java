package org.whalecurve.application.scorecards.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.scorecards.ListedScorecards;
import org.whalecurve.application.scorecards.port.Scorecards;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;

/**
 * The cards that people see, and who sees which: whoever sees the whole company, answers for the
 * unit of a card, or answers for something on it.
 */
public final class PublishedCards implements ListScorecards {

    private final Scorecards cards;

    public PublishedCards(Scorecards cards) {
        this.cards = cards;
    }

    @Override
    public ListedScorecards listScorecards(Actor actor) {
        List<DocumentVersion<Scorecard>> all = latest();
        List<DocumentVersion<Scorecard>> own =
                all.stream()
                        .filter(card -> concerns(card.content(), actor))
                        .sorted(Comparator.comparing(card -> card.content().name()))
                        .toList();
        return new ListedScorecards(own, all.size() - own.size());
    }

    /**
     * The latest published version of a card that concerns the actor.
     *
     * @throws Refusal NOT_FOUND if there is none
     */
    DocumentVersion<Scorecard> find(Actor actor, String id) {
        return latest().stream()
                .filter(card -> card.id().equals(id) && concerns(card.content(), actor))
                .findAny()
                .orElseThrow(() -> Refusal.notFound("scorecard", id));
    }

    /**
     * A measure of a card.
     *
     * @throws Refusal NOT_FOUND if there is none of that id
     */
    static CardMeasure measure(Scorecard card, String id) {
        return card.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findAny()
                .orElseThrow(() -> Refusal.notFound("measure", id));
    }

    /** The latest published version of every card, whoever sees it. */
    public List<Scorecard> published() {
        return latest().stream().map(DocumentVersion::content).toList();
    }

    private List<DocumentVersion<Scorecard>> latest() {
        Map<String, DocumentVersion<Scorecard>> latest = new LinkedHashMap<>();
        for (DocumentVersion<Scorecard> version : cards.all()) {
            if (version.isPublished()) {
                latest.putIfAbsent(version.id(), version);
            }
        }
        return List.copyOf(latest.values());
    }

    private static boolean concerns(Scorecard card, Actor actor) {
        return actor.scope() instanceof CustomerScope.WholeCompany
                || actor.units().contains(card.unit())
                || card.owner().equals(actor.user())
                || card.objectives().stream().anyMatch(each -> isAnswerable(actor, each));
    }

    private static boolean isAnswerable(Actor actor, Objective objective) {
        return objective.owner().equals(actor.user())
                || objective.measures().stream()
                        .anyMatch(measure -> measure.owner().equals(actor.user()));
    }
}
