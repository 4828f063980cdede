package org.whalecurve.localstack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the person at the terminal ordered. */
sealed interface Command {

    /**
     * Start everything.
     *
     * @param reset whether all data is deleted first
     * @param demo whether the demo company is loaded into an empty installation
     */
    record Up(boolean reset, boolean demo) implements Command {}

    /** Stop what runs. */
    record Down() implements Command {}

    /** Tell what runs. */
    record Status() implements Command {}

    /** Explain the commands. */
    record Help() implements Command {}

    /**
     * Reads a command line.
     *
     * @throws LocalStackException (usage) naming the word that was not understood
     */
    static Command parse(List<String> arguments) {
        if (arguments.isEmpty()) {
            return new Help();
        }
        List<String> options = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "up" -> {
                Set<String> given = allowed(options, Set.of("--reset", "--no-demo"));
                yield new Up(given.contains("--reset"), !given.contains("--no-demo"));
            }
            case "down" -> {
                allowed(options, Set.of());
                yield new Down();
            }
            case "status" -> {
                allowed(options, Set.of());
                yield new Status();
            }
            case "help", "-h", "--help" -> new Help();
            default -> throw notUnderstood("command", arguments.getFirst());
        };
    }

    private static Set<String> allowed(List<String> options, Set<String> allowed) {
        for (String option : options) {
            if (!allowed.contains(option)) {
                throw notUnderstood("option", option);
            }
        }
        return new HashSet<>(options);
    }

    private static LocalStackException notUnderstood(String kind, String word) {
        return new LocalStackException(
                ExitCode.USAGE,
                "Unknown " + kind + " '" + word + "'. `./whalecurve help` lists them.");
    }
}
