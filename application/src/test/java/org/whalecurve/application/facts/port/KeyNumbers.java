package org.whalecurve.application.facts.port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers keys from 1 in the order of meeting, and remembers whom it met. */
public final class KeyNumbers implements Numbering {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Met> met = new ArrayList<>();
    private int largestQuestion;

    @Override
    public int[] numbersOf(List<Met> keys) {
        largestQuestion = Math.max(largestQuestion, keys.size());
        met.addAll(keys);
        return keys.stream().mapToInt(key -> number(key.key())).toArray();
    }

    /** Everything that was asked, in the order of asking. */
    public List<Met> met() {
        return List.copyOf(met);
    }

    /** How many keys the largest question named. */
    public int largestQuestion() {
        return largestQuestion;
    }

    /** The number of a key, given now if it has none yet. */
    public int number(String key) {
        return numbers.computeIfAbsent(key, _ -> numbers.size() + 1);
    }
}
