package org.whalecurve.application.scorecards.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;
import org.whalecurve.domain.scorecards.map.MapChange;
import org.whalecurve.domain.scorecards.map.NewObjective;

/** What every editor of scorecards must do. */
public abstract class ScorecardEditorContract {

    /** The editor under test. */
    protected abstract ScorecardEditor editor();

    /** Reads what it has written. */
    protected abstract ScorecardReader reader();

    /** The document of the sample. */
    protected abstract String sampleDocument();

    @Test
    void anObjectiveStandsElsewhere() {
        says(new MapChange.Move("lean", "customers", 0));
        says(new MapChange.Move("earn", "financial", 1));
        says(new MapChange.Move("earn", "processes", 9));
    }

    @Test
    void arrowsComeAndGo() {
        says(new MapChange.Connect("earn", new ObjectiveKey("chandlers", "grow")));
        says(new MapChange.Connect("stock", new ObjectiveKey("harbour", "lean")));
        says(new MapChange.Disconnect("keep", new ObjectiveKey("harbour", "earn")));
        says(new MapChange.Disconnect("lean", new ObjectiveKey("harbour", "earn")));
    }

    @Test
    void anObjectiveIsCalledOtherwise() {
        says(new MapChange.Rename("earn", "Earn: \"more\" # with all, 100 %"));
        says(new MapChange.Rename("stock", "Stock what is asked for"));
    }

    @Test
    void anObjectiveComesAndGoes() {
        says(
                new NewObjective(
                        "processes",
                        "Answer at once",
                        "controller",
                        LedgerFigure.COST_TO_SERVE,
                        new BigDecimal("10"),
                        new BigDecimal("12.5")));
        says(new MapChange.Remove("lean"));
    }

    @Test
    void whatWouldLeaveAFlawIsRefused() {
        refused(new MapChange.Move("stock", "customers", 0));
        refused(new MapChange.Remove("keep"));
        refused(new MapChange.Rename("earn", " "));
    }

    private void says(MapChange change) {
        assertThat(reader().read(editor().edit(sampleDocument(), change)))
                .isEqualTo(change.on(reader().read(sampleDocument())))
                .isNotEqualTo(reader().read(sampleDocument()));
    }

    private void refused(MapChange change) {
        assertThatThrownBy(() -> editor().edit(sampleDocument(), change))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.WRONG_INPUT));
    }
}
