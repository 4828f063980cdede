package org.whalecurve.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.whalecurve.application.imports.port.Rows;
import org.whalecurve.application.imports.port.UnreadableFile;
import org.whalecurve.domain.imports.FileProblem;

/** The rows of a CSV file (RFC 4180, any line ends), read in constant memory. */
final class CsvRows implements Rows {

    /** Other separators that people use, for a hint when the expected one is nowhere. */
    private static final String USUAL_SEPARATORS = ",;\t|";

    private final FileInputStream file;
    private final StrictText text;
    private final ReadingLimits limits;
    private final CsvRow row;
    private final CsvReader<CsvRow> reader;
    private final CloseableIterator<CsvRow> rows;
    private final List<String> header;
    private final String rawHeader;

    /**
     * Reads the header.
     *
     * @param file the file as delivered, whose position tells the progress
     * @param text its characters
     * @throws UnreadableFile if there is no header
     */
    CsvRows(FileInputStream file, StrictText text, char separator, ReadingLimits limits) {
        this.file = file;
        this.text = text;
        this.limits = limits;
        this.row = new CsvRow(limits, separator, text);
        this.reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(2 * limits.field())
                        .build(row, text);
        this.rows = reader.iterator();
        if (!next()) {
            throw unreadable("empty-file", 1, "The file is empty: not even a header stands in it.");
        }
        header = List.copyOf(row.fields());
        rawHeader = row.raw();
        checkSeparator(separator);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public String rawHeader() {
        return rawHeader;
    }

    @Override
    public boolean next() {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            rows.next();
            return true;
        } catch (CsvParseException e) {
            throw explained(e);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("the stored file cannot be read", e.getCause());
        }
    }

    @Override
    public long line() {
        return row.line();
    }

    @Override
    public List<String> fields() {
        return row.fields();
    }

    @Override
    public String raw() {
        return row.raw();
    }

    @Override
    public long bytesRead() {
        try {
            return file.getChannel().position();
        } catch (IOException e) {
            throw new UncheckedIOException("the stored file cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the stored file cannot be closed", e);
        }
    }

    /** What the parser cannot go on with, in words for the person who sent the file. */
    private UnreadableFile explained(CsvParseException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile known) {
                return known;
            }
        }
        long opens = row.lineOfNextField();
        if (text.ended()) {
            return unreadable(
                    "unclosed-quote",
                    opens,
                    "A quoted field begins on line "
                            + opens
                            + " and is never closed: a quote is missing, or the file was cut off.");
        }
        if (row.readOfNextField() > limits.field()) {
            return tooLong(opens);
        }
        return unreadable(
                "misplaced-quote",
                opens,
                "The quoted field that begins on line "
                        + opens
                        + " ends in the middle of a text. Either its closing quote is missing, or a quote inside it is not doubled (\"\").");
    }

    private UnreadableFile tooLong(long begins) {
        // only a quoted field can reach over the end of a line
        return text.line() > begins
                ? unreadable(
                        "unclosed-quote",
                        begins,
                        "A quoted field begins on line "
                                + begins
                                + " and is not closed within "
                                + limits.field()
                                + " characters: its closing quote is missing.")
                : unreadable(
                        "field-too-long",
                        begins,
                        "Line "
                                + begins
                                + " has a field of more than "
                                + limits.field()
                                + " characters. If it begins with a quote, the closing quote is missing.");
    }

    private void checkSeparator(char separator) {
        if (header.size() > 1) {
            return;
        }
        for (int i = 0; i < USUAL_SEPARATORS.length(); i++) {
            char usual = USUAL_SEPARATORS.charAt(i);
            if (usual != separator && rawHeader.indexOf(usual) >= 0) {
                throw unreadable(
                        "wrong-separator",
                        row.line(),
                        "The header has no "
                                + named(separator)
                                + ", by which the profile separates fields. It looks separated by "
                                + named(usual)
                                + ": use a profile that says so.");
            }
        }
    }

    private static String named(char separator) {
        return separator == '\t' ? "tab" : "'" + separator + "'";
    }

    private static UnreadableFile unreadable(String code, long line, String detail) {
        return new UnreadableFile(new FileProblem(code, line, detail));
    }
}
