package org.whalecurve.files.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;

/**
 * The text of a scorecard in lines, in which objectives are found and changed. It must be written
 * in blocks, an objective beginning with its dash and a key on one line; else it is refused.
 */
final class CardText {

    private static final Pattern ITEM = Pattern.compile("( *)- +\\S.*");
    private static final Pattern COMMENT = Pattern.compile(" *#.*");

    private final List<String> lines;
    private final YamlValue root;

    private CardText(List<String> lines, YamlValue root) {
        this.lines = lines;
        this.root = root;
    }

    /** A stretch of lines. */
    private record Block(int from, int until, int column) {}

    static CardText of(String document) {
        YamlValue root = YamlDocument.read(document, new Faults());
        if (root == null) {
            throw unlikeOthers();
        }
        return new CardText(List.of(document.split("\n", -1)), root);
    }

    String text() {
        return String.join("\n", lines);
    }

    /** What is said where the text is written in a way that lines cannot be found in. */
    static Refusal unlikeOthers() {
        return Refusal.conflict(
                "not-drawable",
                "The document is written in a way in which this cannot be drawn: change it as text.");
    }

    /** A text as YAML reads it whatever stands in it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(sign -> {
                    if (sign == '"' || sign == '\\') {
                        quoted.append('\\').appendCodePoint(sign);
                    } else if (Character.isISOControl(sign)) {
                        quoted.append("\\x%02x".formatted(sign));
                    } else {
                        quoted.appendCodePoint(sign);
                    }
                });
        return quoted.append('"').toString();
    }

    CardText without(String objective) {
        Block block = blockOf(objective);
        return exchanged(block.from(), block.until(), List.of());
    }

    /** An objective, taken out and put elsewhere with the comments above it. */
    CardText moved(String objective, String perspective, int place) {
        Block block = blockOf(objective);
        List<String> taken = lines.subList(block.from(), block.until());
        int column = block.column();
        return without(objective)
                .inserted(
                        perspective,
                        place,
                        taken.stream()
                                .map(line -> line.isBlank() ? line : outdented(line, column))
                                .toList());
    }

    CardText with(String perspective, List<String> objective) {
        return inserted(perspective, Integer.MAX_VALUE, objective);
    }

    CardText renamed(String objective, String name) {
        return entered(objective, "name", quoted(name));
    }

    CardText supporting(String objective, List<String> supported) {
        return supported.isEmpty()
                ? entered(objective, "supports", null)
                : entered(objective, "supports", "[" + String.join(", ", supported) + "]");
    }

    /**
     * Lines that begin at the margin, put before the objective at that place or behind the last.
     */
    private CardText inserted(String perspective, int place, List<String> objective) {
        List<YamlValue> objectives = objectives(perspective);
        if (objectives.isEmpty()) {
            throw unlikeOthers();
        }
        boolean last = place >= objectives.size();
        Block beside = block(last ? objectives.getLast() : objectives.get(place));
        String indent = " ".repeat(beside.column());
        return exchanged(
                last ? beside.until() : beside.from(),
                last ? beside.until() : beside.from(),
                objective.stream().map(line -> line.isBlank() ? line : indent + line).toList());
    }

    /** The objective with another value under a key that stands at the front of a line. */
    private CardText entered(String objective, String key, @Nullable String value) {
        Block block = blockOf(objective);
        int column = block.column() + 2;
        Map<String, YamlValue.Entry> entries = keys(find(objective)).entries();
        YamlValue.Entry entry = entries.get(key);
        if (entry == null) {
            int end = endOf(lineOf(entries.get("weight")), column);
            return exchanged(end, end, List.of(" ".repeat(column) + key + ": " + value));
        }
        int from = lineOf(entry);
        String line = lines.get(from);
        int at = line.indexOf(key + ":");
        if (at != column) {
            throw unlikeOthers();
        }
        return exchanged(
                from,
                endOf(from, column),
                value == null
                        ? List.of()
                        : List.of(line.substring(0, at) + key + ": " + value + commentOf(line)));
    }

    /** What stands behind a value that fits on its line; a sharp within quotes is none. */
    private static String commentOf(String line) {
        Matcher comment = Pattern.compile("[^\"']*?(\\s+#.*)").matcher(line);
        return comment.matches() ? comment.group(1) : "";
    }

    private CardText exchanged(int from, int until, List<String> by) {
        List<String> changed = new ArrayList<>(lines.subList(0, from));
        changed.addAll(by);
        changed.addAll(lines.subList(until, lines.size()));
        return of(String.join("\n", changed));
    }

    private Block blockOf(String objective) {
        return block(find(objective));
    }

    /** An item of a list, with the comments that stand right above it. */
    private Block block(YamlValue item) {
        int line = (int) item.line() - 1;
        Matcher dash = ITEM.matcher(lines.get(line));
        if (!dash.matches()) {
            throw unlikeOthers();
        }
        int column = dash.group(1).length();
        int from = line;
        while (from > 0 && isComment(from - 1) && columnOf(from - 1) == column) {
            from--;
        }
        return new Block(from, endOf(line, column), column);
    }

    /**
     * Behind the lines that stand further right; comments and blanks before what follows are its.
     */
    private int endOf(int line, int column) {
        int end = line + 1;
        for (int at = end; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) {
                continue;
            }
            if (columnOf(at) <= column) {
                if (isComment(at)) {
                    continue;
                }
                break;
            }
            end = at + 1;
        }
        return end;
    }

    private boolean isComment(int line) {
        return COMMENT.matcher(lines.get(line)).matches();
    }

    private int columnOf(int line) {
        String text = lines.get(line);
        return text.length() - text.stripLeading().length();
    }

    private static String outdented(String line, int column) {
        return line.substring(Math.min(column, line.length() - line.stripLeading().length()));
    }

    private static int lineOf(YamlValue.@Nullable Entry entry) {
        if (entry == null) {
            throw unlikeOthers();
        }
        return (int) entry.line() - 1;
    }

    private YamlValue find(String objective) {
        return items(root, "perspectives").stream()
                .flatMap(perspective -> items(perspective, "objectives").stream())
                .filter(each -> idOf(each).equals(objective))
                .findFirst()
                .orElseThrow(CardText::unlikeOthers);
    }

    private List<YamlValue> objectives(String perspective) {
        return items(root, "perspectives").stream()
                .filter(each -> idOf(each).equals(perspective))
                .findFirst()
                .map(each -> items(each, "objectives"))
                .orElseThrow(CardText::unlikeOthers);
    }

    private static List<YamlValue> items(YamlValue group, String key) {
        YamlValue.Entry entry = keys(group).entries().get(key);
        return entry != null && entry.value() instanceof YamlValue.Items(var items, _)
                ? items
                : List.of();
    }

    private static String idOf(YamlValue group) {
        YamlValue.Entry entry = keys(group).entries().get("id");
        return entry != null && entry.value() instanceof YamlValue.Text text ? text.text() : "";
    }

    private static YamlValue.Keys keys(YamlValue value) {
        if (value instanceof YamlValue.Keys keys) {
            return keys;
        }
        throw unlikeOthers();
    }
}
