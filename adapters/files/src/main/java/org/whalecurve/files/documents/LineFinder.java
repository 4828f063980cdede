package org.whalecurve.files.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the line of a place that is named as a path, such as {@code activities[3].pool}. */
final class LineFinder {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private LineFinder() {}

    /** The line of the place, or of what it lies in as far as the document has it. */
    static long lineOf(String path, @Nullable YamlValue root) {
        YamlValue at = root;
        long line = 1;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            if (at instanceof YamlValue.Keys(var entries, _)
                    && entries.get(step.group(1)) instanceof YamlValue.Entry(var own, var value)) {
                line = own;
                at = value;
            } else if (at instanceof YamlValue.Items(var items, _)
                    && step.group(2) != null
                    && Integer.parseInt(step.group(2)) < items.size()) {
                at = items.get(Integer.parseInt(step.group(2)));
                line = at.line();
            } else {
                return line;
            }
        }
        return line;
    }
}
