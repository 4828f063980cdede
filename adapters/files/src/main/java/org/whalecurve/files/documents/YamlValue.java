package org.whalecurve.files.documents;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A value in a document, with the line on which it stands, counted from 1. */
sealed interface YamlValue {

    long line();

    /** What it is, for a sentence about it. */
    String sort();

    /**
     * @param plain whether it stands without quotes, so that it may mean a number or nothing
     * @param source where it stands
     */
    record Text(String text, boolean plain, long line, Source source) implements YamlValue {

        /** What YAML 1.2 (core schema) takes for a number, a truth value or nothing. */
        private static final Pattern NO_TEXT =
                Pattern.compile(
                        "|~|null|Null|NULL|true|True|TRUE|false|False|FALSE"
                                + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
                                + "|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

        /** Whether it is a text to every reader of YAML, not only to this one. */
        boolean isText() {
            return !plain || !NO_TEXT.matcher(text).matches();
        }

        @Override
        public String sort() {
            return "a single value";
        }
    }

    record Items(List<YamlValue> items, long line) implements YamlValue {

        @Override
        public String sort() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the document. */
    record Keys(Map<String, Entry> entries, long line) implements YamlValue {

        @Override
        public String sort() {
            return "a group of keys";
        }
    }

    /**
     * @param line the line of the key
     */
    record Entry(long line, YamlValue value) {}
}
