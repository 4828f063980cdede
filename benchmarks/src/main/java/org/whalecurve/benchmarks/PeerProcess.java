package org.whalecurve.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own for a peer, so that it is measured alone. */
final class PeerProcess {

    private PeerProcess() {}

    /** Runs a main class to its end and returns the words of the last line it printed. */
    static String[] lastLineOf(Class<?> main, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (var answer = process.inputReader()) {
            List<String> lines = answer.lines().toList();
            if (lines.isEmpty()) {
                throw new IOException("the peer gave no answer");
            }
            return lines.getLast().split(" ", -1);
        }
    }
}
