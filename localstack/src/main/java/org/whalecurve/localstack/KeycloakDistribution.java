package org.whalecurve.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The Keycloak programs, unpacked and built once. Building is Keycloak's own word: it fixes
 * database kind and features in the program, so that each start skips that work.
 *
 * @param directory holds {@code lib}, {@code conf} and {@code themes}
 */
record KeycloakDistribution(Path directory) {

    static final String VERSION = "26.7.3";

    /**
     * What nobody here needs is left out: a feature that is off has no faults and costs no time.
     */
    private static final List<String> BUILD_OPTIONS =
            List.of(
                    "--db=dev-file",
                    "--health-enabled=true",
                    "--cache=local",
                    "--features-disabled=ciba,device-flow,docker,impersonation,kerberos,organization,par");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static KeycloakDistribution builtIn(Path runtime, Path zip) {
        Path target = place(runtime);
        Unpacking.once(
                target,
                fresh -> {
                    if (!Files.exists(zip)) {
                        throw new LocalStackException(
                                ExitCode.KEYCLOAK_DOWN,
                                "The Keycloak distribution "
                                        + zip
                                        + " is missing; `./mvnw package -DskipTests` fetches it.");
                    }
                    unpack(zip, fresh);
                    List<String> build = new ArrayList<>(List.of("build"));
                    build.addAll(BUILD_OPTIONS);
                    ChildProcess.run(new KeycloakDistribution(fresh).command(build), PATIENCE);
                });
        return new KeycloakDistribution(target);
    }

    /** Whether a start can do without the long work of the first one. */
    static boolean isBuiltIn(Path runtime) {
        return Files.isDirectory(place(runtime));
    }

    /**
     * What Keycloak's own script would execute, without the shell between it and us. Compiling only
     * quickly makes the start half a minute shorter on a small machine; nobody feels the difference
     * afterwards.
     */
    List<String> command(List<String> arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JavaProgram.ofThisJvm(),
                                "-Xms64m",
                                "-Xmx512m",
                                "-XX:MetaspaceSize=96M",
                                "-XX:MaxMetaspaceSize=256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--add-opens=java.base/java.util=ALL-UNNAMED",
                                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                                "--add-opens=java.base/java.security=ALL-UNNAMED",
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dfile.encoding=UTF-8",
                                "-Duser.language=en",
                                "-Duser.country=US",
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                                "-Dpicocli.disable.closures=true",
                                "-Dkc.home.dir=" + directory,
                                "-Djboss.server.config.dir=" + directory.resolve("conf"),
                                "-cp",
                                directory.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** Named after version and options, so that a change of either is built anew. */
    private static Path place(Path runtime) {
        return runtime.resolve(
                "keycloak-" + VERSION + "-" + HexFormat.of().toHexDigits(BUILD_OPTIONS.hashCode()));
    }

    /**
     * The archive holds one directory named after the version; its content goes straight into
     * {@code target}.
     */
    private static void unpack(Path zip, Path target) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path place = Unpacking.inside(target, name);
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    Files.createDirectories(place.getParent());
                    Files.copy(entries, place);
                }
            }
        }
    }
}
