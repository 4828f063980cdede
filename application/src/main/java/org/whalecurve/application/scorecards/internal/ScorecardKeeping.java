package org.whalecurve.application.scorecards.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.documents.internal.DocumentKeeping;
import org.whalecurve.application.organisation.internal.OrganisationInForce;
import org.whalecurve.application.scorecards.AddScorecard;
import org.whalecurve.application.scorecards.ListScorecardVersions;
import org.whalecurve.application.scorecards.PublishScorecard;
import org.whalecurve.application.scorecards.ViewScorecardSchema;
import org.whalecurve.application.scorecards.ViewScorecardVersion;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.application.scorecards.port.Scorecards;
import org.whalecurve.domain.cascade.CascadeReview;
import org.whalecurve.domain.scorecards.Scorecard;

/** Keeps scorecards. */
public final class ScorecardKeeping
        implements AddScorecard,
                PublishScorecard,
                ViewScorecardVersion,
                ListScorecardVersions,
                ViewScorecardSchema {

    private final Scorecards cards;
    private final ScorecardReader reader;
    private final OrganisationInForce organisation;
    private final InstantSource clock;
    private final DocumentKeeping<Scorecard> keeping;

    public ScorecardKeeping(
            Scorecards cards,
            ScorecardReader reader,
            OrganisationInForce organisation,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.cards = cards;
        this.reader = reader;
        this.organisation = organisation;
        this.clock = clock;
        this.keeping = new DocumentKeeping<>("scorecard", cards, audit, unitOfWork, clock);
    }

    @Override
    public DocumentVersion<Scorecard> addScorecard(Actor actor, Draft draft) {
        Scorecard card = reader.read(draft.document());
        return keeping.add(actor, card.id(), card, draft);
    }

    @Override
    public DocumentVersion<Scorecard> publishScorecard(Actor actor, VersionKey key) {
        DocumentVersion<Scorecard> draft = keeping.find(key.id(), key.version());
        if (draft.isPublished()) {
            return keeping.publish(actor, key);
        }
        requireContributionsLeadUp(draft);
        String meant = key.sha256() == null ? draft.sha256() : key.sha256();
        return keeping.publish(actor, new VersionKey(key.id(), key.version(), meant));
    }

    /** What a card contributes to lies on other cards, so that only now it can be checked. */
    private void requireContributionsLeadUp(DocumentVersion<Scorecard> draft) {
        Instant at = clock.instant();
        List<Refusal.Fault> faults =
                CascadeReview.flawsOf(
                                draft.content(),
                                organisation.at(at),
                                cards.published(at).stream().map(DocumentVersion::content).toList())
                        .stream()
                        .map(flaw ->
                                new Refusal.Fault(
                                        flaw.where(),
                                        reader.lineOf(draft.document(), flaw.where()),
                                        flaw.problem()))
                        .toList();
        if (!faults.isEmpty()) {
            Refusal.Fault first = faults.getFirst();
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "contribution-leads-nowhere",
                    "The scorecard is not published: on line %d at %s: %s"
                            .formatted(first.line(), first.where(), first.problem()),
                    faults);
        }
    }

    @Override
    public DocumentVersion<Scorecard> viewScorecardVersion(Actor actor, String id, int version) {
        return keeping.find(id, version);
    }

    @Override
    public List<DocumentVersion<Scorecard>> listScorecardVersions(Actor actor) {
        return cards.all();
    }

    @Override
    public String viewScorecardSchema(Actor actor) {
        return reader.schema();
    }
}
