package org.whalecurve.rest.csv;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.CsvCell;
import org.whalecurve.rest.problem.Problem;

/** Goes through the text of a table row by row. */
final class CsvCursor {

    private static final char QUOTE = '"';

    private final String text;
    private int at;
    private long line = 1;

    CsvCursor(String text) {
        this.text = text;
    }

    boolean hasNext() {
        return at < text.length();
    }

    CsvTable.Row next() {
        long begin = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(CsvCell.read(hasNext() && text.charAt(at) == QUOTE ? quoted() : plain()));
        } while (takes(','));
        endOfRow();
        return new CsvTable.Row(begin, cells);
    }

    private String plain() {
        int begin = at;
        while (hasNext() && !isMark(text.charAt(at))) {
            if (text.charAt(at) == QUOTE) {
                throw fault(line, "a quote stands inside a cell that does not begin with one.");
            }
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        long begin = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (hasNext()) {
            char c = text.charAt(at++);
            if (c == QUOTE && !takes(QUOTE)) {
                if (hasNext() && !isMark(text.charAt(at))) {
                    throw fault(line, "something follows after a closing quote.");
                }
                return cell.toString();
            }
            if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        throw fault(begin, "a quoted cell begins here and is never closed.");
    }

    private void endOfRow() {
        boolean carriage = takes('\r');
        if (!takes('\n') && carriage) {
            throw fault(line, "the line ends with CR alone; end lines with LF or CRLF.");
        }
        line++;
    }

    private boolean takes(char c) {
        boolean there = hasNext() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '\r' || c == '\n';
    }

    private static RuntimeException fault(long line, String problem) {
        return CsvTable.wrong(List.of(new Problem.Fault("", line, problem)));
    }
}
