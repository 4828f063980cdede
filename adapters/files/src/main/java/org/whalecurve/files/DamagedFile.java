package org.whalecurve.files;

import java.io.IOException;

/** The bytes of a file are not what they claim to be. Whoever knows the line adds it. */
final class DamagedFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    DamagedFile(String code, String detail) {
        super(detail);
        this.code = code;
    }

    /** A stable name for the damage. */
    String code() {
        return code;
    }
}
