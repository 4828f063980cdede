package org.whalecurve.localstack;

import java.nio.file.Path;

/**
 * The JDK that runs us, which also runs everything we start: one JDK 25 is found once, by the
 * script.
 */
final class JavaProgram {

    private JavaProgram() {}

    /** The path of its {@code java}. */
    static String ofThisJvm() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
