package org.whalecurve.web.scorecards;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.DrawnMap;
import org.whalecurve.application.scorecards.MapLayout;
import org.whalecurve.application.scorecards.MapLayout.Box;
import org.whalecurve.application.scorecards.MapLayout.Lane;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.map.MapChange;
import org.whalecurve.domain.scorecards.map.NewObjective;

/**
 * A strategy map that somebody draws on.
 *
 * @param document the card as it is written by now
 * @param said what was drawn last, in a sentence
 * @param layout where everything stands
 * @param objectives what can be moved, connected and renamed, lane by lane
 * @param figures by which a new objective can be judged
 */
record DrawnMapView(
        String document,
        String said,
        MapLayout layout,
        List<Drawn> objectives,
        List<Figure> figures) {

    /**
     * An objective.
     *
     * @param perspective the id of the one in which it stands
     * @param place how many stand before it there
     * @param label what it says to those who do not see it
     * @param supports where its arrows lead
     * @param others where another arrow could lead
     */
    record Drawn(
            Box box,
            String id,
            String name,
            String perspective,
            int place,
            String label,
            List<Supported> supports,
            List<Supported> others) {}

    /**
     * The end of an arrow.
     *
     * @param key its id, or card/objective of another card
     */
    record Supported(String key, String name) {}

    /** A figure that can be chosen. */
    record Figure(String id, String name) {}

    static DrawnMapView of(DrawnMap drawn, @Nullable MapChange change) {
        Scorecard card = drawn.card();
        MapLayout layout = MapLayout.of(card);
        List<Drawn> objectives = new ArrayList<>();
        for (Lane lane : layout.lanes()) {
            for (int i = 0; i < lane.boxes().size(); i++) {
                objectives.add(drawn(card, lane, i));
            }
        }
        return new DrawnMapView(
                drawn.document(),
                said(card, change),
                layout,
                List.copyOf(objectives),
                Figures.all().stream()
                        .filter(figure -> figure.isOfUnits() || isWhole(card))
                        .map(figure -> new Figure(figure.id(), NewObjective.nameOf(figure)))
                        .toList());
    }

    private static boolean isWhole(Scorecard card) {
        return card.unit().equals(Scorecard.WHOLE_COMPANY);
    }

    private static Drawn drawn(Scorecard card, Lane lane, int place) {
        Box box = lane.boxes().get(place);
        Objective objective = card.objective(box.objective()).orElseThrow();
        List<Supported> supports =
                objective.supports().stream().map(key -> supported(card, key)).toList();
        List<Supported> others =
                card.objectives().stream()
                        .filter(each -> !each.id().equals(objective.id()))
                        .map(each -> new Supported(each.id(), each.name()))
                        .filter(each -> !supports.contains(each))
                        .toList();
        return new Drawn(
                box,
                objective.id(),
                objective.name(),
                lane.id(),
                place,
                "%s, %d of %d in %s%s"
                        .formatted(
                                objective.name(),
                                place + 1,
                                lane.boxes().size(),
                                lane.name(),
                                supports.isEmpty()
                                        ? ""
                                        : ", supports "
                                                + String.join(
                                                        ", ",
                                                        supports.stream()
                                                                .map(Supported::name)
                                                                .toList())),
                supports,
                others);
    }

    private static Supported supported(Scorecard card, ObjectiveKey key) {
        return key.card().equals(card.id())
                ? new Supported(
                        key.objective(), card.objective(key.objective()).orElseThrow().name())
                : new Supported(
                        key.card() + "/" + key.objective(),
                        key.objective() + " of the card " + key.card());
    }

    private static String said(Scorecard card, @Nullable MapChange change) {
        return switch (change) {
            case null -> "";
            case MapChange.Move(var id, _, _) -> moved(card, id);
            case MapChange.Connect(var id, var key) ->
                    "An arrow leads from “%s” to “%s”."
                            .formatted(
                                    card.objective(id).orElseThrow().name(),
                                    supported(card, key).name());
            case MapChange.Disconnect(var id, var key) ->
                    "No arrow leads from “%s” to “%s” any more."
                            .formatted(
                                    card.objective(id).orElseThrow().name(),
                                    supported(card, key).name());
            case MapChange.Rename(_, var name) -> "It is called “" + name + "” now.";
            case MapChange.Remove _ -> "The objective is gone, with its measures and arrows.";
            case NewObjective added -> "“" + added.name() + "” is on the map.";
        };
    }

    private static String moved(Scorecard card, String id) {
        return card.perspectives().stream()
                .filter(each -> each.objectives().contains(card.objective(id).orElseThrow()))
                .map(each ->
                        "“%s” is number %d of %d in %s."
                                .formatted(
                                        card.objective(id).orElseThrow().name(),
                                        each.objectives().indexOf(card.objective(id).orElseThrow())
                                                + 1,
                                        each.objectives().size(),
                                        each.name()))
                .findFirst()
                .orElseThrow();
    }
}
