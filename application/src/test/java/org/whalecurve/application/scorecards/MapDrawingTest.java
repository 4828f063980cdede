package org.whalecurve.application.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.scorecards.internal.MapDrawing;
import org.whalecurve.application.scorecards.port.InMemoryScorecardEditor;
import org.whalecurve.application.scorecards.port.InMemoryScorecardReader;
import org.whalecurve.domain.scorecards.map.MapChange;

class MapDrawingTest {

    private final InMemoryScorecardReader reader = new InMemoryScorecardReader();
    private final DrawMap drawing = new MapDrawing(reader, new InMemoryScorecardEditor(reader));
    private final String document = reader.documentOf(SampleScorecard.card());

    @Test
    void aMapIsSeenAsItsDocumentHasIt() {
        assertThat(drawing.drawMap(HarbourOffice.CONTROLLER, document, null))
                .isEqualTo(new DrawnMap(document, SampleScorecard.card()));
    }

    @Test
    void whatIsDrawnComesBackWithTheDocumentThatSaysSo() {
        MapChange change = new MapChange.Move("lean", "customers", 0);

        DrawnMap drawn = drawing.drawMap(HarbourOffice.CONTROLLER, document, change);

        assertThat(drawn.card()).isEqualTo(change.on(SampleScorecard.card()));
        assertThat(reader.read(drawn.document())).isEqualTo(drawn.card());
    }

    @Test
    void whatTheCardHasNotIsRefusedByName() {
        for (MapChange change :
                new MapChange[] {
                    new MapChange.Rename("absent", "Any"),
                    new MapChange.Move("lean", "absent", 0),
                    new MapChange.Remove("absent")
                }) {
            assertThatThrownBy(() -> drawing.drawMap(HarbourOffice.CONTROLLER, document, change))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> {
                                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.WRONG_INPUT);
                                assertThat(refusal.detail()).contains("'absent' on this card.");
                            });
        }
    }

    @Test
    void whatWouldLeaveAFlawIsRefusedInWordsAndWithoutLines() {
        assertThatThrownBy(() ->
                        drawing.drawMap(
                                HarbourOffice.CONTROLLER,
                                document,
                                new MapChange.Move("stock", "customers", 0)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.detail())
                                        .isEqualTo("A perspective needs at least one objective."));
    }
}
