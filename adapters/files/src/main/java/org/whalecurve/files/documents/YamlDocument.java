package org.whalecurve.files.documents;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the plain part of YAML: groups of keys, lists and single values. Tags, aliases, several
 * documents and keys that stand twice are faults; nothing is ever made from a type name.
 */
final class YamlDocument {

    /** More than the unit costs of ten thousand products. */
    static final int MOST_CHARACTERS = 2_000_000;

    /** Our documents go six deep. */
    static final int DEEPEST = 20;

    private final String document;
    private final Iterator<Event> events;
    private final Faults faults;
    private int depth;

    private YamlDocument(String document, Iterator<Event> events, Faults faults) {
        this.document = document;
        this.events = events;
        this.faults = faults;
    }

    /** The document's value, or null if it has none or cannot be read; the faults say why. */
    static @Nullable YamlValue read(String document, Faults faults) {
        if (document.length() > MOST_CHARACTERS) {
            faults.add("", 1, "The document has more than " + MOST_CHARACTERS + " characters.");
            return null;
        }
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel("document")
                        .setCodePointLimit(MOST_CHARACTERS)
                        .build();
        try {
            return new YamlDocument(
                            document, new Parse(settings).parseString(document).iterator(), faults)
                    .only();
        } catch (TooDeep e) {
            faults.add("", e.line, "The document is nested more than " + DEEPEST + " deep.");
        } catch (MarkedYamlEngineException e) {
            faults.add("", line(e.getProblemMark()), "This is not YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            faults.add("", 1, "This is not YAML: " + e.getMessage());
        }
        return null;
    }

    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long line;

        TooDeep(long line) {
            this.line = line;
        }
    }

    private @Nullable YamlValue only() {
        YamlValue first = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                YamlValue value = value(events.next());
                if (first != null) {
                    faults.add(
                            "",
                            value.line(),
                            "Only one document is allowed; a second begins here.");
                    return null;
                }
                first = value;
            }
        }
        if (first == null) {
            faults.add("", 1, "The document is empty.");
        }
        return first;
    }

    private YamlValue value(Event event) {
        long line = line(event.getStartMark());
        if (++depth > DEEPEST) {
            throw new TooDeep(line);
        }
        YamlValue value =
                switch (event) {
                    case ScalarEvent scalar -> {
                        refuseTag(scalar.getTag(), line);
                        yield new YamlValue.Text(
                                scalar.getValue(), scalar.isPlain(), line, source(event));
                    }
                    case SequenceStartEvent list -> {
                        refuseTag(list.getTag(), line);
                        yield items(line);
                    }
                    case MappingStartEvent group -> {
                        refuseTag(group.getTag(), line);
                        yield keys(line);
                    }
                    case AliasEvent _ -> {
                        faults.add("", line, "References (*) are not supported: write it out.");
                        yield new YamlValue.Text("", false, line, source(event));
                    }
                    default -> throw new IllegalStateException("no value: " + event);
                };
        depth--;
        return value;
    }

    private YamlValue items(long line) {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = events.next();
                event.getEventId() != Event.ID.SequenceEnd;
                event = events.next()) {
            items.add(value(event));
        }
        return new YamlValue.Items(items, line);
    }

    private YamlValue keys(long line) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next();
                event.getEventId() != Event.ID.MappingEnd;
                event = events.next()) {
            long keyLine = line(event.getStartMark());
            YamlValue key = value(event);
            YamlValue value = value(events.next());
            if (!(key instanceof YamlValue.Text(var name, _, _, _))) {
                faults.add("", keyLine, "A key must be a single value, not " + key.sort() + ".");
            } else if (entries.putIfAbsent(name, new YamlValue.Entry(keyLine, value)) != null) {
                faults.add(
                        name,
                        keyLine,
                        "The key '"
                                + name
                                + "' stands here a second time; the first is on line "
                                + entries.get(name).line()
                                + ".");
            }
        }
        return new YamlValue.Keys(entries, line);
    }

    private void refuseTag(Optional<String> tag, long line) {
        tag.ifPresent(name -> faults.add("", line, "Tags such as " + name + " are not allowed."));
    }

    /** Marks count code points. */
    private Source source(Event event) {
        int points = event.getStartMark().map(Mark::getIndex).orElse(0);
        return new Source(document, document.offsetByCodePoints(0, points));
    }

    private static long line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1L;
    }
}
