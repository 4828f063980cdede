package org.whalecurve.web.documents;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.Refusal;

/**
 * A document line by line, with what is wrong beside the line.
 *
 * @param message what is wrong as a whole; empty if nothing is
 * @param lines the lines
 * @param elsewhere faults that have no line
 * @param faulty whether anything is wrong
 */
public record DocumentView(
        String message, List<Line> lines, List<Fault> elsewhere, boolean faulty) {

    /** One line and what is wrong with it. */
    public record Line(int number, String text, List<Fault> faults) {}

    /** What is wrong, and at which place of the document. */
    public record Fault(String where, String problem) {}

    /** A document without faults. */
    public static DocumentView of(String document) {
        return of(document, "", List.of());
    }

    /** A document that was refused. */
    static DocumentView of(String document, Refusal refusal) {
        return of(document, refusal.detail(), refusal.faults());
    }

    private static DocumentView of(String document, String message, List<Refusal.Fault> faults) {
        List<Line> lines = new ArrayList<>();
        List<String> texts = document.lines().toList();
        for (int i = 0; i < texts.size(); i++) {
            int number = i + 1;
            lines.add(new Line(number, texts.get(i), faultsAt(number, number, faults)));
        }
        return new DocumentView(
                message,
                lines,
                elsewhere(texts.size(), faults),
                !message.isEmpty() || !faults.isEmpty());
    }

    private static List<Fault> elsewhere(int lines, List<Refusal.Fault> faults) {
        List<Fault> elsewhere = new ArrayList<>(faultsAt(0, 0, faults));
        elsewhere.addAll(faultsAt(lines + 1L, Long.MAX_VALUE, faults));
        return elsewhere;
    }

    private static List<Fault> faultsAt(long first, long last, List<Refusal.Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.line() >= first && fault.line() <= last)
                .map(fault -> new Fault(fault.where(), fault.problem()))
                .toList();
    }
}
