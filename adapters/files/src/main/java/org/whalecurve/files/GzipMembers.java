package org.whalecurve.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), any number of members one after the other, and accepts nothing that gzip
 * itself would warn about: the JDK's stream ends silently where foreign bytes follow a member, and
 * knows no limit to what a small file may grow to.
 */
final class GzipMembers extends InputStream {

    /** The first two bytes of every member. */
    static final int MAGIC_1 = 0x1F;

    static final int MAGIC_2 = 0x8B;

    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int BUFFER = 64 * 1024;

    private final InputStream packed;
    private final ReadingLimits limits;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long taken;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private long unpacked;
    private boolean ended;

    /**
     * @throws DamagedFile if the first member's header is broken
     */
    GzipMembers(InputStream packed, ReadingLimits limits) throws IOException {
        this.packed = packed;
        this.limits = limits;
        readHeader();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (!ended && length > 0) {
            int n = inflate(into, offset, length);
            if (n > 0) {
                checksum.update(into, offset, n);
                unpacked += n;
                checkGrowth();
                return n;
            }
            if (inflater.finished()) {
                at = end - inflater.getRemaining();
                readTrailer();
                beginNextMember();
            } else if (inflater.needsDictionary()) {
                throw damaged("it needs a dictionary that gzip does not have");
            } else {
                fill();
                inflater.setInput(buffer, at, end - at);
            }
        }
        return length == 0 ? 0 : -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }

    private int inflate(byte[] into, int offset, int length) throws DamagedFile {
        try {
            return inflater.inflate(into, offset, length);
        } catch (DataFormatException e) {
            throw damaged(e.getMessage() == null ? "invalid data" : e.getMessage());
        }
    }

    private void checkGrowth() throws DamagedFile {
        if (unpacked > limits.unpacked()) {
            throw new DamagedFile(
                    "unpacks-too-large",
                    "The gzip file unpacks to more than "
                            + limits.unpacked()
                            + " bytes. Split it and send the parts.");
        }
        long used = taken - inflater.getRemaining();
        if (unpacked > limits.allowance() && unpacked / limits.ratio() > used) {
            throw new DamagedFile(
                    "zip-bomb",
                    used
                            + " packed bytes have grown to "
                            + unpacked
                            + ": more than "
                            + limits.ratio()
                            + " to one is no table of order lines. Send the file unpacked if it is.");
        }
    }

    private void readTrailer() throws IOException {
        long expected = fourBytes();
        long size = fourBytes();
        if (expected != checksum.getValue()) {
            throw damaged("the checksum at its end does not fit its content");
        }
        if (size != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw damaged("the length at its end does not fit its content");
        }
    }

    private void beginNextMember() throws IOException {
        if (at == end && !refill()) {
            ended = true;
            return;
        }
        if ((buffer[at] & 0xFF) != MAGIC_1) {
            throw foreignBytes();
        }
        inflater.reset();
        checksum.reset();
        readHeader();
        inflater.setInput(buffer, at, end - at);
    }

    private void readHeader() throws IOException {
        if (oneByte() != MAGIC_1 || oneByte() != MAGIC_2) {
            throw foreignBytes();
        }
        if (oneByte() != DEFLATE) {
            throw damaged("it is packed by an unknown method");
        }
        int flags = oneByte();
        if ((flags & RESERVED) != 0) {
            throw damaged("its header has unknown flags");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(oneByte() | oneByte() << 8);
        }
        for (int text = NAME; text <= COMMENT; text <<= 1) {
            if ((flags & text) != 0) {
                skipText();
            }
        }
        skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
        inflater.setInput(buffer, at, end - at);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            oneByte();
        }
    }

    private void skipText() throws IOException {
        for (int c = oneByte(); c != 0; c = oneByte()) {
            // a file name or comment ends at the first zero
        }
    }

    private long fourBytes() throws IOException {
        return oneByte() | (long) oneByte() << 8 | (long) oneByte() << 16 | (long) oneByte() << 24;
    }

    private int oneByte() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++] & 0xFF;
    }

    private void fill() throws IOException {
        if (!refill()) {
            throw new DamagedFile(
                    "truncated-gzip",
                    "The gzip file breaks off after "
                            + taken
                            + " bytes, in the middle of its content. Send it again.");
        }
    }

    private boolean refill() throws IOException {
        int n = packed.read(buffer, 0, buffer.length);
        at = 0;
        end = Math.max(n, 0);
        taken += end;
        return n > 0;
    }

    private DamagedFile foreignBytes() {
        return new DamagedFile(
                "trailing-bytes",
                "After the gzip data, at byte "
                        + (taken - (end - at))
                        + ", follow bytes that are no gzip data. Pack the file again.");
    }

    private DamagedFile damaged(String how) {
        return new DamagedFile(
                "damaged-gzip",
                "The gzip file is damaged near byte "
                        + (taken - inflater.getRemaining())
                        + ": "
                        + how
                        + ". Pack and send it again.");
    }
}
