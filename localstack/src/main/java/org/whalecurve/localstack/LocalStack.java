package org.whalecurve.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;

/**
 * The program behind {@code ./whalecurve}: reads the command line, does what it says, and ends with
 * the documented code.
 */
public final class LocalStack {

    private LocalStack() {}

    public static void main(String[] arguments) {
        Console console = new Console(System.out, InstantSource.system());
        ExitCode exitCode;
        try {
            exitCode = run(List.of(arguments), console);
        } catch (LocalStackException e) {
            System.err.println("whalecurve: " + e.getMessage());
            exitCode = e.exitCode();
        } catch (IOException | UncheckedIOException e) {
            System.err.println("whalecurve: " + e.getMessage());
            exitCode = ExitCode.APPLICATION_DOWN;
        }
        System.exit(exitCode.number());
    }

    static ExitCode run(List<String> arguments, Console console) throws IOException {
        Command command = Command.parse(arguments);
        if (command instanceof Command.Help) {
            console.print(help());
            return ExitCode.OK;
        }
        StackSettings settings = StackSettings.from(System.getenv());
        RunningParts parts = new RunningParts(settings.state().of("run"));
        return switch (command) {
            case Command.Up up -> new Up(settings, parts, console).run(up);
            case Command.Down _ -> new Down(parts, console).run();
            case Command.Status _ -> new Status(parts, console).run();
            case Command.Help _ -> ExitCode.OK;
        };
    }

    /** The text that the script prints too, without starting Java. */
    static String help() throws IOException {
        try (InputStream text = LocalStack.class.getResourceAsStream("help.txt")) {
            if (text == null) {
                throw new IOException("help.txt is not on the class path");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }
}
