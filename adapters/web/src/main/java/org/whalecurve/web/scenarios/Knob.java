package org.whalecurve.web.scenarios;

/**
 * A slider by which something becomes more or less.
 *
 * @param name the parameter it sets
 * @param label what it changes
 * @param now what it is in the run, in words
 * @param value the per cent it stands at
 * @param least the lowest it can be set to, in per cent
 * @param most the highest
 */
record Knob(String name, String label, String now, String value, int least, int most) {

    /** Whether it is not where the run is. */
    boolean moved() {
        return !value.equals("0");
    }

    static Knob of(String name, String label, String now, Question question, int least, int most) {
        String asked = question.value(name);
        return new Knob(name, label, now, asked.isEmpty() ? "0" : asked, least, most);
    }
}
