package org.whalecurve.files.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whalecurve.domain.scorecards.ObjectiveKey;

/** Reads which objectives, of the same card or of another, an objective helps to reach. */
final class SupportReading {

    private static final String ID = "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?";
    private static final Pattern KEY = Pattern.compile("(?:(" + ID + ")/)?(" + ID + ")");

    /** What stands for a key that could not be read: no objective has an empty id. */
    private static final ObjectiveKey HARMLESS = new ObjectiveKey("", "");

    /**
     * @param supporting the id of the objective that helps
     * @param supported the id of the one that is helped, on the same card
     */
    private record Own(Place place, String supporting, String supported) {}

    private final String card;
    private final List<Own> own = new ArrayList<>();

    /**
     * @param card the id of the card that is read
     */
    SupportReading(String card) {
        this.card = card;
    }

    /** Reads the list of an objective. */
    List<ObjectiveKey> read(Place list, String objective) {
        Set<ObjectiveKey> keys = new LinkedHashSet<>();
        for (Place item : list.items().toList()) {
            ObjectiveKey key =
                    item.parsed(
                            this::key,
                            HARMLESS,
                            "names no objective: write its id, or card/objective for one of another card.");
            if (key.equals(HARMLESS)) {
                continue;
            }
            if (!keys.add(key)) {
                item.fault("This objective stands here a second time.");
            } else if (key.card().equals(card)) {
                own.add(new Own(item, objective, key.objective()));
            }
        }
        return List.copyOf(keys);
    }

    /** Notes what is named as an objective of this card and is none. */
    void checkThoseOfTheCard(List<String> objectives) {
        for (Own each : own) {
            if (each.supporting.equals(each.supported)) {
                each.place.fault("An objective does not support itself: name another one.");
            } else if (!objectives.contains(each.supported)) {
                each.place.fault(
                        "There is no objective '"
                                + each.supported
                                + "' on this card."
                                + Nearest.hint(each.supported, objectives));
            }
        }
    }

    private ObjectiveKey key(String text) {
        Matcher key = KEY.matcher(text);
        if (!key.matches()) {
            throw new IllegalArgumentException(text);
        }
        String other = key.group(1);
        return new ObjectiveKey(other == null ? card : other, key.group(2));
    }
}
