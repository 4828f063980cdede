package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import java.util.List;
import org.whalecurve.application.scorecards.port.ScorecardEditor;
import org.whalecurve.application.scorecards.port.ScorecardReader;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.map.MapChange;
import org.whalecurve.domain.scorecards.map.NewObjective;

/**
 * Changes the text of scorecards line by line, so that comments and everything else that a person
 * wrote stay. YAML can be written in more ways than this can change: what was written is read
 * again, and refused unless it says what the change makes of the card.
 */
@Singleton
final class YamlScorecardEditor implements ScorecardEditor {

    private final ScorecardReader reader;

    YamlScorecardEditor(ScorecardReader reader) {
        this.reader = reader;
    }

    @Override
    public String edit(String document, MapChange change) {
        Scorecard before = reader.read(document);
        Scorecard wanted = change.on(before);
        if (wanted.equals(before)) {
            return document;
        }
        String written =
                switch (change) {
                    case MapChange.Move(var objective, var perspective, var place) ->
                            CardText.of(document).moved(objective, perspective, place).text();
                    case MapChange.Connect(var objective, _) ->
                            supporting(document, before, wanted, List.of(objective));
                    case MapChange.Disconnect(var objective, _) ->
                            supporting(document, before, wanted, List.of(objective));
                    case MapChange.Rename(var objective, var name) ->
                            CardText.of(document).renamed(objective, name).text();
                    case MapChange.Remove(var objective) ->
                            CardText.of(supporting(document, before, wanted, idsOf(wanted)))
                                    .without(objective)
                                    .text();
                    case NewObjective added ->
                            CardText.of(document)
                                    .with(added.perspective(), lines(added, wanted))
                                    .text();
                };
        if (!reader.read(written).equals(wanted)) {
            throw CardText.unlikeOthers();
        }
        return written;
    }

    private static List<String> idsOf(Scorecard card) {
        return card.objectives().stream().map(Objective::id).toList();
    }

    /** The document with the arrows of these objectives as they are wanted. */
    private static String supporting(
            String document, Scorecard before, Scorecard wanted, List<String> objectives) {
        CardText text = CardText.of(document);
        for (String id : objectives) {
            List<ObjectiveKey> supports = wanted.objective(id).orElseThrow().supports();
            if (!supports.equals(before.objective(id).orElseThrow().supports())) {
                text =
                        text.supporting(
                                id, supports.stream().map(key -> word(key, wanted)).toList());
            }
        }
        return text.text();
    }

    private static String word(ObjectiveKey key, Scorecard card) {
        return key.card().equals(card.id()) ? key.objective() : key.card() + "/" + key.objective();
    }

    /** An objective stands last in its perspective when it has just been added. */
    private static List<String> lines(NewObjective added, Scorecard wanted) {
        Objective objective =
                wanted.perspectives().stream()
                        .filter(each -> each.id().equals(added.perspective()))
                        .findFirst()
                        .orElseThrow()
                        .objectives()
                        .getLast();
        return List.of(
                "- id: " + objective.id(),
                "  name: " + CardText.quoted(added.name()),
                "  owner: " + CardText.quoted(added.owner()),
                "  weight: 1",
                "  measures:",
                "    - id: " + objective.measures().getFirst().id(),
                "      name: " + NewObjective.nameOf(added.figure()),
                "      figure: " + added.figure().id(),
                "      score: {goal: %s, red-flag: %s}"
                        .formatted(added.goal().toPlainString(), added.redFlag().toPlainString()));
    }
}
