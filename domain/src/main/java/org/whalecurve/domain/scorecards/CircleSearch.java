package org.whalecurve.domain.scorecards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what rests on itself, by going from each to what it rests on, once. */
public final class CircleSearch {

    private final Map<String, List<String>> restsOn;
    private final Set<String> done = new LinkedHashSet<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, List<String>> circles = new LinkedHashMap<>();

    private CircleSearch(Map<String, List<String>> restsOn) {
        this.restsOn = restsOn;
    }

    /**
     * The circles, each once and under the member that closes it.
     *
     * @param restsOn what each rests on; what is no key rests on nothing
     * @return each circle beginning and ending with the key, such as a, b, a
     */
    public static Map<String, List<String>> among(Map<String, List<String>> restsOn) {
        CircleSearch search = new CircleSearch(restsOn);
        restsOn.keySet().forEach(search::visit);
        return search.circles;
    }

    private void visit(String member) {
        int before = path.indexOf(member);
        if (before >= 0) {
            List<String> circle = new ArrayList<>(path.subList(before, path.size()));
            circle.add(member);
            circles.putIfAbsent(member, List.copyOf(circle));
        } else if (!done.contains(member)) {
            path.add(member);
            restsOn.getOrDefault(member, List.of()).forEach(this::visit);
            path.removeLast();
            done.add(member);
        }
    }
}
