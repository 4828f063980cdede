package org.whalecurve.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.whalecurve.application.imports.port.UnreadableFile;
import org.whalecurve.domain.imports.FileProblem;

/**
 * The present row, filled by the parser field by field and used again for the next one.
 *
 * <p>Neighbouring rows of order lines repeat most of their cells (order, date, customer, country):
 * such a cell keeps the text object of the row before.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private static final int FIRST_FIELDS = 16;

    /** Longer texts seldom repeat. */
    private static final int COMPARED = 64;

    private final ReadingLimits limits;
    private final char separator;
    private final StrictText text;
    private final List<String> fields = new Fields();
    private String[] cells = new String[FIRST_FIELDS];
    private char[][] characters = new char[FIRST_FIELDS][COMPARED];
    private boolean[] quoted = new boolean[FIRST_FIELDS];
    private int size;
    private int length;
    private long line;
    private long readAtFieldBegin;

    CsvRow(ReadingLimits limits, char separator, StrictText text) {
        this.limits = limits;
        this.separator = separator;
        this.text = text;
        Arrays.fill(cells, "");
    }

    /** The physical line on which the row begins. */
    long line() {
        return line;
    }

    /** The cells; the list is a window on the row and shows the next one later. */
    List<String> fields() {
        return fields;
    }

    /** The physical line on which the field begins that follows those of the row so far. */
    long lineOfNextField() {
        long at = line;
        for (int i = 0; i < size; i++) {
            at += quoted[i] ? lineEnds(cells[i]) : 0;
        }
        return at;
    }

    /** At least how many characters of the field that follows have been read already. */
    long readOfNextField() {
        return text.characters() - readAtFieldBegin;
    }

    /**
     * The row as it stands in the file. The parser is strict, so that each text has one spelling:
     * what was quoted is quoted again.
     */
    String raw() {
        StringBuilder raw = new StringBuilder(length + 2 * size);
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                raw.append(separator);
            }
            if (quoted[i]) {
                raw.append('"').append(cells[i].replace("\"", "\"\"")).append('"');
            } else {
                raw.append(cells[i]);
            }
        }
        return raw.toString();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        size = 0;
        length = 0;
        readAtFieldBegin = text.characters();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean isQuoted) {
        if (size == cells.length) {
            grow();
        }
        keep(buffer, offset, count);
        quoted[size] = isQuoted;
        checkLimits(count);
        size++;
        readAtFieldBegin = text.characters();
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    /** Comparing characters is many times quicker than making a text object. */
    private void keep(char[] buffer, int offset, int count) {
        if (count > COMPARED) {
            cells[size] = new String(buffer, offset, count);
            return;
        }
        char[] before = characters[size];
        boolean same =
                cells[size].length() == count
                        && Arrays.equals(before, 0, count, buffer, offset, offset + count);
        if (!same) {
            System.arraycopy(buffer, offset, before, 0, count);
            cells[size] = new String(buffer, offset, count);
        }
    }

    private void grow() {
        if (size >= limits.fields()) {
            throw refused(
                    "too-many-fields",
                    "has more than " + limits.fields() + " fields: is the separator right?");
        }
        int wider = Math.min(2 * size, limits.fields());
        cells = Arrays.copyOf(cells, wider);
        Arrays.fill(cells, size, wider, "");
        characters = Arrays.copyOf(characters, wider);
        Arrays.setAll(characters, i -> i < size ? characters[i] : new char[COMPARED]);
        quoted = Arrays.copyOf(quoted, wider);
    }

    private void checkLimits(int count) {
        length += count + 1;
        if (count > limits.field()) {
            throw refused(
                    "field-too-long",
                    "has a field of more than "
                            + limits.field()
                            + " characters. If it begins with a quote, the closing quote is missing.");
        }
        if (length > limits.row()) {
            throw refused("row-too-long", "has more than " + limits.row() + " characters.");
        }
    }

    private UnreadableFile refused(String code, String what) {
        return new UnreadableFile(
                new FileProblem(code, line, "The row that begins on line " + line + " " + what));
    }

    private static int lineEnds(String cell) {
        int ends = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\r' || (c == '\n' && (i == 0 || cell.charAt(i - 1) != '\r'))) {
                ends++;
            }
        }
        return ends;
    }

    private final class Fields extends AbstractList<String> implements RandomAccess {

        @Override
        public String get(int index) {
            return cells[Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
