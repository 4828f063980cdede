package org.whalecurve.files;

/**
 * How much a file may ask of the reader before it is refused. A file beyond any of these is broken
 * or hostile, and saying so at once is kinder than reading on.
 *
 * @param field characters in one field
 * @param row characters in one row
 * @param fields fields in one row
 * @param unpacked bytes that a packed file may unpack to
 * @param ratio how many bytes a packed byte may unpack to, beyond the allowance
 * @param allowance unpacked bytes for which the ratio does not count: short files of much the same
 *     rows pack very well
 */
record ReadingLimits(int field, int row, int fields, long unpacked, int ratio, long allowance) {

    private static final long MEBIBYTE = 1 << 20;

    /**
     * A field of 32 Ki characters is more than a spreadsheet's cell holds, a real row stays below a
     * mebibyte, order lines pack at 5 to 50 to one (deflate itself ends at 1032), and 256 GiB are
     * two billion order lines.
     */
    static final ReadingLimits STANDARD =
            new ReadingLimits(32 * 1024, 1 << 20, 1_000, 256 * 1024 * MEBIBYTE, 200, 64 * MEBIBYTE);
}
