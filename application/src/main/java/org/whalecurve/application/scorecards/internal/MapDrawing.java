package org.whalecurve.application.scorecards.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.scorecards.DrawMap;
import org.whalecurve.application.scorecards.DrawnMap;
import org.whalecurve.application.scorecards.port.ScorecardEditor;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScorecardFlaw;
import org.whalecurve.domain.scorecards.ScorecardReview;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.map.MapChange;

/** Has documents of scorecards edited. */
public final class MapDrawing implements DrawMap {

    private final ScorecardReader reader;
    private final ScorecardEditor editor;

    public MapDrawing(ScorecardReader reader, ScorecardEditor editor) {
        this.reader = reader;
        this.editor = editor;
    }

    @Override
    public DrawnMap drawMap(Actor actor, String document, @Nullable MapChange change) {
        Scorecard card = reader.read(document);
        if (change == null) {
            return new DrawnMap(document, card);
        }
        Scorecard changed = changed(card, change);
        return new DrawnMap(editor.edit(document, change), changed);
    }

    /** Flaws are told in words here: who draws sees no lines of the document. */
    private static Scorecard changed(Scorecard card, MapChange change) {
        try {
            Scorecard changed = change.on(card);
            List<ScorecardFlaw> flaws =
                    ScorecardReview.flawsOf(changed, Figures.unitsOf(changed.unit()));
            if (!flaws.isEmpty()) {
                throw Refusal.wrongInput(
                        "flawed-by-drawing",
                        flaws.stream()
                                .map(ScorecardFlaw::problem)
                                .distinct()
                                .collect(Collectors.joining(" ")));
            }
            return changed;
        } catch (IllegalArgumentException e) {
            throw Refusal.wrongInput("impossible-change", String.valueOf(e.getMessage()));
        }
    }
}
