package org.whalecurve.application.imports.port;

import java.util.List;

/** The rows of one file, read one after the other. */
public interface Rows extends AutoCloseable {

    /** The column names as the header spells them. */
    List<String> header();

    /** The header as it stands in the file. */
    String rawHeader();

    /**
     * Moves to the next row; blank lines are passed over.
     *
     * @return false at the end of the file
     * @throws UnreadableFile if the file as a whole cannot be read further
     */
    boolean next();

    /** The physical line on which the present row begins, counted from 1. */
    long line();

    /** The cells of the present row; the list is good until the next one is read. */
    List<String> fields();

    /** The present row as it stands in the file, without its line end. */
    String raw();

    /** How many of the delivered bytes have been read. */
    long bytesRead();

    @Override
    void close();
}
