package org.whalecurve.application.scorecards.internal;

import java.time.InstantSource;
import java.util.List;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.documents.internal.DocumentKeeping;
import org.whalecurve.application.scorecards.AddScorecard;
import org.whalecurve.application.scorecards.ListScorecardVersions;
import org.whalecurve.application.scorecards.PublishScorecard;
import org.whalecurve.application.scorecards.ViewScorecardSchema;
import org.whalecurve.application.scorecards.ViewScorecardVersion;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.application.scorecards.port.Scorecards;
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
    private final DocumentKeeping<Scorecard> keeping;

    public ScorecardKeeping(
            Scorecards cards,
            ScorecardReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.cards = cards;
        this.reader = reader;
        this.keeping = new DocumentKeeping<>("scorecard", cards, audit, unitOfWork, clock);
    }

    @Override
    public DocumentVersion<Scorecard> addScorecard(Actor actor, Draft draft) {
        Scorecard card = reader.read(draft.document());
        return keeping.add(actor, card.id(), card, draft);
    }

    @Override
    public DocumentVersion<Scorecard> publishScorecard(Actor actor, VersionKey key) {
        return keeping.publish(actor, key);
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
