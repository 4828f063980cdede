package org.whalecurve.localstack;

import java.nio.file.Path;

/**
 * Where and how the local PostgreSQL runs.
 *
 * @param home its own directory: the data; made when missing, kept when it stops
 * @param runtime where the programs are unpacked; may be shared by several installations
 * @param log the file its messages are added to
 * @param port the port on 127.0.0.1
 * @param durability whether a commit survives a power cut
 * @param secrets where its passwords are kept
 */
public record PostgresSettings(
        Path home, Path runtime, Path log, int port, Durability durability, Secrets secrets) {

    /** What a commit promises. */
    public enum Durability {
        /** A commit is on the disk. For data that matters. */
        DURABLE,
        /**
         * A commit survives a crash of PostgreSQL but not of the machine; several times faster. For
         * tests.
         */
        THROW_AWAY
    }
}
