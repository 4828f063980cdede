package org.whalecurve.application.scorecards.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.organisation.internal.OrganisationInForce;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.scorecards.ListedScorecards;
import org.whalecurve.application.scorecards.port.Scorecards;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;

/**
 * The cards that people see, and who sees which: whoever sees the whole company, answers for the
 * unit of a card or for one above it, answers for something on it, or has a desk there.
 */
public final class PublishedCards implements ListScorecards {

    private final Scorecards cards;
    private final OrganisationInForce organisation;
    private final InstantSource clock;

    public PublishedCards(Scorecards cards, OrganisationInForce organisation, InstantSource clock) {
        this.cards = cards;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public ListedScorecards listScorecards(Actor actor) {
        Instant at = clock.instant();
        OrganisationTree tree = organisation.at(at);
        List<DocumentVersion<Scorecard>> all = cards.published(at);
        List<DocumentVersion<Scorecard>> own =
                all.stream()
                        .filter(card -> concerns(card.content(), actor, tree))
                        .sorted(Comparator.comparing(card -> card.content().name()))
                        .toList();
        return new ListedScorecards(own, all.size() - own.size(), tree);
    }

    /**
     * The versions of all cards that were the latest published at a moment, whoever sees them.
     *
     * @param asOf the moment; null for the present
     */
    public List<DocumentVersion<Scorecard>> publishedBy(@Nullable Instant asOf) {
        return cards.published(asOf == null ? clock.instant() : asOf);
    }

    /**
     * The organisation in which the cards stand.
     *
     * @param asOf the moment; null for the present
     */
    public OrganisationTree organisation(@Nullable Instant asOf) {
        return organisation.at(asOf == null ? clock.instant() : asOf);
    }

    /**
     * The latest published version of a card that concerns the actor.
     *
     * @throws Refusal NOT_FOUND if there is none
     */
    DocumentVersion<Scorecard> find(Actor actor, String id) {
        Instant at = clock.instant();
        return cards.published(id, at)
                .filter(card -> concerns(card.content(), actor, organisation.at(at)))
                .orElseThrow(() -> Refusal.notFound("scorecard", id));
    }

    /**
     * The version of such a card that was the latest published at a moment.
     *
     * @param asOf the moment; null for the present
     * @throws Refusal NOT_FOUND if there is no such card, or none was published by then
     */
    public DocumentVersion<Scorecard> find(Actor actor, String id, @Nullable Instant asOf) {
        DocumentVersion<Scorecard> present = find(actor, id);
        return asOf == null
                ? present
                : cards.published(id, asOf)
                        .orElseThrow(
                                () -> Refusal.notFound("scorecard", id + " published by " + asOf));
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
        return cards.published(clock.instant()).stream().map(DocumentVersion::content).toList();
    }

    private static boolean concerns(Scorecard card, Actor actor, OrganisationTree tree) {
        return actor.scope() instanceof CustomerScope.WholeCompany
                || tree.namesFromTop(card.unit()).stream().anyMatch(actor.units()::contains)
                || tree.heads(card.unit()).contains(actor.user())
                || card.owner().equals(actor.user())
                || card.desks().stream().anyMatch(each -> each.people().contains(actor.user()))
                || card.objectives().stream().anyMatch(each -> isAnswerable(actor, each));
    }

    private static boolean isAnswerable(Actor actor, Objective objective) {
        return objective.owner().equals(actor.user())
                || objective.measures().stream()
                        .anyMatch(measure -> measure.owner().equals(actor.user()));
    }
}
