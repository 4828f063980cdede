package org.whalecurve.application.imports.port;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.ImportProfile;

/** Reads rows from files that are kept in memory, as a whole. */
public final class InMemoryRowSource implements RowSource {

    private final InMemoryUploads uploads;

    public InMemoryRowSource(InMemoryUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public Rows open(String uploadId, ImportProfile profile) {
        byte[] delivered = uploads.bytes(uploadId);
        List<Row> rows = new Split(text(unpacked(delivered), profile), profile.separator()).rows();
        if (rows.isEmpty()) {
            throw unreadable("empty-file", 0, "The file is empty.");
        }
        return new ListedRows(rows, delivered.length);
    }

    private static byte[] unpacked(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return bytes;
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw unreadable("damaged-gzip", 0, "The gzip file is damaged.");
        }
    }

    private static String text(byte[] bytes, ImportProfile profile) {
        try {
            String text =
                    Charset.forName(profile.encoding())
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable("wrong-encoding", 0, "The file is not " + profile.encoding() + ".");
        }
    }

    private static UnreadableFile unreadable(String code, long line, String detail) {
        return new UnreadableFile(new FileProblem(code, line, detail));
    }

    private record Row(long line, List<String> fields, String raw) {}

    /** Cuts a text into rows, a character at a time. */
    private static final class Split {

        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private List<String> fields = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private boolean quoted;
        private long line = 1;
        private long beginsOnLine = 1;
        private int beginsAt;

        Split(String text, char separator) {
            this.text = text.replace("\r\n", "\n");
            this.separator = separator;
        }

        List<Row> rows() {
            for (int i = 0; i < text.length(); i++) {
                read(text.charAt(i), i);
            }
            if (quoted) {
                throw unreadable("unclosed-quote", beginsOnLine, "A quote is never closed.");
            }
            endRow(text.length());
            return rows;
        }

        private void read(char c, int at) {
            line += c == '\n' ? 1 : 0;
            if (c == '"') {
                if (!quoted && at > beginsAt && text.charAt(at - 1) == '"') {
                    field.append('"');
                }
                quoted = !quoted;
            } else if (quoted || (c != separator && c != '\n')) {
                field.append(c);
            } else if (c == separator) {
                endField();
            } else {
                endRow(at);
            }
        }

        private void endField() {
            fields.add(field.toString());
            field.setLength(0);
        }

        private void endRow(int at) {
            if (at > beginsAt) {
                endField();
                rows.add(new Row(beginsOnLine, List.copyOf(fields), text.substring(beginsAt, at)));
            }
            fields = new ArrayList<>();
            beginsAt = at + 1;
            beginsOnLine = line;
        }
    }

    private static final class ListedRows implements Rows {

        private final List<Row> rows;
        private final long bytes;
        private int at;

        ListedRows(List<Row> rows, long bytes) {
            this.rows = rows;
            this.bytes = bytes;
        }

        @Override
        public List<String> header() {
            return rows.getFirst().fields();
        }

        @Override
        public String rawHeader() {
            return rows.getFirst().raw();
        }

        @Override
        public boolean next() {
            return ++at < rows.size();
        }

        @Override
        public long line() {
            return rows.get(at).line();
        }

        @Override
        public List<String> fields() {
            return rows.get(at).fields();
        }

        @Override
        public String raw() {
            return rows.get(at).raw();
        }

        @Override
        public long bytesRead() {
            return at < rows.size() ? bytes * at / rows.size() : bytes;
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}
