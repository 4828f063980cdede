package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.scorecards.port.ScorecardEditor;
import org.whalecurve.application.scorecards.port.ScorecardEditorContract;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScorecardReview;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.map.MapChange;
import org.whalecurve.domain.scorecards.map.NewObjective;

class YamlScorecardEditorTest extends ScorecardEditorContract {

    private static final String SAMPLE = Documents.named("harbour-card.yaml");

    /** The sample as somebody wrote it who explains himself. */
    private static final String EXPLAINED =
            "# Our card\n"
                    + SAMPLE.replace(
                                    "      - id: lean",
                                    "      # Cheaper, not worse\n\n      # Ask finance\n      - id: lean")
                            .replace(
                                    "        weight: 2\n",
                                    "        weight: 2 # twice the other\n        # what it is judged by\n")
                            .replace("supports: [keep]", "supports: # only one\n          - keep\n")
                    + "# The end\n";

    /** Figures of which more is better. */
    private static final List<Figure> GROWING =
            Figures.all().stream()
                    .filter(figure -> figure.direction() == Direction.MORE_IS_BETTER)
                    .toList();

    private final ScorecardReader reader = new YamlScorecardReader();
    private final ScorecardEditor editor = new YamlScorecardEditor(reader);

    @Override
    protected ScorecardEditor editor() {
        return editor;
    }

    @Override
    protected ScorecardReader reader() {
        return reader;
    }

    @Override
    protected String sampleDocument() {
        return SAMPLE;
    }

    @Test
    void whatAChangeDoesNotTouchStaysToTheLetter() {
        String renamed = editor.edit(EXPLAINED, new MapChange.Rename("keep", "Keep all"));

        assertThat(renamed)
                .isEqualTo(
                        EXPLAINED.replace(
                                "name: Keep the customers we have", "name: \"Keep all\""));
        assertThat(editor.edit(EXPLAINED, new MapChange.Connect("earn", key("keep"))))
                .isEqualTo(
                        EXPLAINED.replace(
                                "        weight: 2 # twice the other\n",
                                "        weight: 2 # twice the other\n        supports: [keep]\n"));
    }

    @Test
    void anObjectiveTakesTheCommentsRightAboveItAlong() {
        String moved = editor.edit(EXPLAINED, new MapChange.Move("lean", "customers", 0));

        assertThat(moved)
                .contains(
                        "    objectives:\n      # Ask finance\n      - id: lean\n        name: Serve")
                .contains("# Cheaper, not worse\n\n  - id: customers");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsDrawnIsWrittenAndNoCommentIsLost(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String document = EXPLAINED;
        for (int i = 0; i < 40; i++) {
            Scorecard before = reader.read(document);
            MapChange change = anyOn(before, random);
            Scorecard wanted = change.on(before);
            if (!ScorecardReview.flawsOf(wanted, Figures.unitsOf(wanted.unit())).isEmpty()) {
                continue;
            }
            document = editor.edit(document, change);

            assertThat(reader.read(document)).as("%s", change).isEqualTo(wanted);
            assertThat(document).startsWith("# Our card\n").contains("# Cheaper, not worse");
        }
    }

    @Test
    void whatIsWrittenInAWayOfItsOwnIsRefusedAndNotSpoilt() {
        String flowing =
                SAMPLE.replace(
                        "      - id: lean\n        name: Serve them for less",
                        "      -\n        id: lean\n        name: Serve them for less");

        assertThat(reader.read(flowing)).isEqualTo(reader.read(SAMPLE));
        assertThatThrownBy(() -> editor.edit(flowing, new MapChange.Move("lean", "customers", 0)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("not-drawable"));
    }

    private static MapChange anyOn(Scorecard card, SplittableRandom random) {
        List<Objective> objectives = card.objectives();
        String objective = any(objectives, random).id();
        String other = any(objectives, random).id();
        Perspective perspective = any(card.perspectives(), random);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new MapChange.Move(objective, perspective.id(), random.nextInt(4));
            case 2 ->
                    objective.equals(other)
                            ? new MapChange.Rename(
                                    objective, "A: b #" + random.nextInt(99) + " \\ \"")
                            : new MapChange.Connect(objective, key(other));
            case 3 -> {
                List<ObjectiveKey> supports = new ArrayList<>(any(objectives, random).supports());
                supports.add(key(other));
                yield new MapChange.Disconnect(objective, any(supports, random));
            }
            case 4 ->
                    new NewObjective(
                            perspective.id(),
                            "Été n° " + random.nextInt(3),
                            "controller",
                            any(GROWING, random),
                            new BigDecimal("12.25"),
                            BigDecimal.ONE);
            default ->
                    objectives.size() > 5
                            ? new MapChange.Remove(objective)
                            : new MapChange.Rename(objective, "ゆっくり");
        };
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static ObjectiveKey key(String objective) {
        return new ObjectiveKey("harbour", objective);
    }
}
