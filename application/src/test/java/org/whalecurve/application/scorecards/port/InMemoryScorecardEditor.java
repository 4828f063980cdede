package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.Refusal;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScorecardReview;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.map.MapChange;

/** Makes up another document for the card with the change. */
public final class InMemoryScorecardEditor implements ScorecardEditor {

    private final InMemoryScorecardReader reader;

    public InMemoryScorecardEditor(InMemoryScorecardReader reader) {
        this.reader = reader;
    }

    @Override
    public String edit(String document, MapChange change) {
        Scorecard card = change.on(reader.read(document));
        ScorecardReview.flawsOf(card, Figures.unitsOf(card.unit())).stream()
                .findFirst()
                .ifPresent(flaw -> {
                    throw Refusal.wrongInput("faulty-scorecard", flaw.problem());
                });
        return reader.documentOf(card);
    }
}
