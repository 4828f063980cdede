package org.whalecurve.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whalecurve.localstack.PostgresSettings.Durability;

/**
 * The data of one PostgreSQL on disk and the programs that work on it.
 *
 * @param settings where and how
 * @param binaries the programs
 * @param user the account that owns the data and runs the programs
 */
record PostgresCluster(PostgresSettings settings, PostgresBinaries binaries, OrdinaryUser user) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static PostgresCluster of(PostgresSettings settings) {
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(settings.runtime());
        List<String> trial =
                List.of(
                        binaries.program("initdb").toString(),
                        "--show",
                        "--pgdata=" + settings.home());
        return new PostgresCluster(settings, binaries, OrdinaryUser.whoCanRun(trial));
    }

    /** Makes the data on the first start; on a later one clears away what a kill left behind. */
    void prepare() throws IOException {
        StateDirectory.makePrivate(settings.home());
        user.own(settings.home());
        if (!Files.exists(data())) {
            initialise();
        }
        LeftoverPostgres.clear(data());
    }

    /** Starts the server on the data; it may need a moment before it answers. */
    ChildProcess serve() throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                binaries.program("postgres").toString(),
                                "-D",
                                data().toString(),
                                "-p",
                                Integer.toString(settings.port()),
                                "-c",
                                "listen_addresses=127.0.0.1",
                                "-c",
                                "unix_socket_directories=",
                                "-c",
                                "timezone=UTC",
                                "-c",
                                "log_timezone=UTC",
                                "-c",
                                "max_connections=100",
                                "-c",
                                "jit=off"));
        if (settings.durability() == Durability.THROW_AWAY) {
            command.addAll(List.of("-c", "fsync=off", "-c", "full_page_writes=off"));
        }
        return ChildProcess.start(
                user.command(command), Map.of(), ChildProcess.StopSignal.INT, settings.log());
    }

    /**
     * Makes the data beside its place and renames it, so that an interrupted first start leaves
     * nothing half made.
     */
    private void initialise() throws IOException {
        Path fresh = settings.home().resolve("data.unfinished");
        Unpacking.delete(fresh);
        Path passwordFile = settings.home().resolve("initial-password");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, settings.secrets().get(LocalPostgres.SUPERUSER));
            user.ownFile(passwordFile);
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    binaries.program("initdb").toString(),
                                    "--pgdata=" + fresh,
                                    "--username=" + LocalPostgres.SUPERUSER,
                                    "--pwfile=" + passwordFile,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--no-instructions"));
            if (settings.durability() == Durability.THROW_AWAY) {
                command.add("--no-sync");
            }
            ChildProcess.run(user.command(command), PATIENCE);
            Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private Path data() {
        return settings.home().resolve("data");
    }
}
