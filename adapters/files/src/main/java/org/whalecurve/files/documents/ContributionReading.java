package org.whalecurve.files.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Contribution;
import org.whalecurve.domain.scorecards.ObjectiveKey;

/** Reads to which objectives of cards above an objective contributes. */
final class ContributionReading {

    private static final String ID = "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?";
    private static final Pattern KEY = Pattern.compile("(" + ID + ")/(" + ID + ")");

    /** What stands for a key that could not be read: no objective has an empty id. */
    private static final ObjectiveKey HARMLESS = new ObjectiveKey("", "");

    private ContributionReading() {}

    /** Reads the list of an objective: card/objective, or a group with a weight. */
    static List<Contribution> read(Place list) {
        List<Contribution> contributions = new ArrayList<>();
        Set<ObjectiveKey> keys = new HashSet<>();
        for (Place item : list.items().toList()) {
            Contribution contribution = item.isGroup() ? group(item) : of(item);
            if (contribution.to().equals(HARMLESS)) {
                continue;
            }
            if (keys.add(contribution.to())) {
                contributions.add(contribution);
            } else {
                item.fault("This objective stands here a second time.");
            }
        }
        return List.copyOf(contributions);
    }

    private static Contribution of(Place place) {
        return new Contribution(key(place), Fraction.ONE, false);
    }

    private static Contribution group(Place place) {
        Group group = place.group("to", "weight", "shared");
        return new Contribution(
                key(group.required("to")),
                group.has("weight")
                        ? MeasureReading.weight(group.optional("weight"))
                        : Fraction.ONE,
                group.has("shared") && group.optional("shared").isTrue());
    }

    private static ObjectiveKey key(Place place) {
        return place.parsed(
                ContributionReading::key,
                HARMLESS,
                "names no objective of a card above: write card/objective.");
    }

    private static ObjectiveKey key(String text) {
        Matcher key = KEY.matcher(text);
        if (!key.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new ObjectiveKey(key.group(1), key.group(2));
    }
}
