package org.whalecurve.files.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A group of keys in a document. */
final class Group {

    private final Map<String, YamlValue.Entry> entries;
    private final String where;
    private final long line;
    private final Faults faults;
    private final boolean present;

    Group(
            Map<String, YamlValue.Entry> entries,
            String where,
            long line,
            Faults faults,
            List<String> known) {
        this(entries, where, line, faults, true);
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                faults.add(
                        path(key),
                        entry.line(),
                        "There is no key '" + key + "' here." + Nearest.hint(key, known));
            }
        });
    }

    private Group(
            Map<String, YamlValue.Entry> entries,
            String where,
            long line,
            Faults faults,
            boolean present) {
        this.entries = entries;
        this.where = where;
        this.line = line;
        this.faults = faults;
        this.present = present;
    }

    /** A group that is missing, which has been said. */
    static Group absent(String where, long line, Faults faults) {
        return new Group(Map.of(), where, line, faults, false);
    }

    Set<String> keys() {
        return entries.keySet();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The value of a key that must be there. */
    Place required(String key) {
        if (present && !has(key)) {
            faults.add(path(key), line, "The key '" + key + "' is missing.");
        }
        return optional(key);
    }

    /** The value of a key that may be there. */
    Place optional(String key) {
        YamlValue.Entry entry = entries.get(key);
        return entry == null
                ? new Place(null, path(key), line, faults)
                : new Place(entry.value(), path(key), entry.line(), faults);
    }

    /** Notes a fault of the group as a whole. */
    void fault(String problem) {
        if (present) {
            faults.add(where, line, problem);
        }
    }

    private String path(String key) {
        return where.isEmpty() ? key : where + "." + key;
    }
}
