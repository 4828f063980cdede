package org.whalecurve.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.whalecurve.localstack.ApplicationSettings;
import org.whalecurve.localstack.Database;
import org.whalecurve.localstack.LocalApplication;
import org.whalecurve.localstack.LocalKeycloak;
import org.whalecurve.localstack.LocalPostgres;
import org.whalecurve.localstack.Ports;
import org.whalecurve.localstack.PostgresSettings;
import org.whalecurve.localstack.PostgresSettings.Durability;
import org.whalecurve.localstack.Secrets;
import org.whalecurve.localstack.StateDirectory;
import org.whalecurve.localstack.WhalecurveApi;

/** A PostgreSQL that keeps its promises, a Keycloak, and the packaged application on both. */
final class Installation implements AutoCloseable {

    /** The service account that may do what a controller may. */
    private static final String CONTROLLER = "whalecurve-demo";

    private final Path home;
    private final URI address = URI.create("http://127.0.0.1:" + Ports.free());
    private final LocalPostgres postgres;
    private final LocalKeycloak keycloak;

    Installation(Path home) throws IOException {
        this.home = home;
        Path database = Files.createDirectories(home.resolve("postgresql"));
        postgres =
                LocalPostgres.start(
                        new PostgresSettings(
                                database,
                                StateDirectory.ofThisProject().runtime(),
                                home.resolve("postgresql.log"),
                                Ports.free(),
                                Durability.DURABLE,
                                Secrets.in(database)));
        keycloak = LocalKeycloak.forTests(address);
    }

    /** The PostgreSQL, to measure it. */
    ProcessHandle postgres() {
        return postgres.handle();
    }

    /** An empty database of its own, for a peer. */
    Database newDatabase() {
        return postgres.newDatabase();
    }

    /** An empty company: a database and a directory of its own. */
    Company company(String name) {
        return new Company(name, postgres.newDatabase(), home.resolve(name));
    }

    @Override
    public void close() {
        keycloak.close();
        postgres.close();
    }

    /**
     * What stays when the application stops.
     *
     * @param name for file names
     * @param database its records
     * @param data its facts and statements
     */
    record Company(String name, Database database, Path data) {}

    /** The application while it runs for a company; when it is closed, its recording is there. */
    final class Running implements AutoCloseable {

        private final LocalApplication application;
        private final WhalecurveApi api;
        private final Path recording;

        /**
         * Starts the application.
         *
         * @param megabytes the Java heap it may use
         */
        Running(Company company, String purpose, int megabytes) throws IOException {
            recording = home.resolve(company.name() + "-" + purpose + ".jfr");
            Files.deleteIfExists(recording);
            application =
                    LocalApplication.start(
                            new ApplicationSettings(
                                    ApplicationSettings.builtProgram(),
                                    company.data(),
                                    home.resolve("application.log"),
                                    address.getPort(),
                                    address,
                                    company.database(),
                                    keycloak.issuer(),
                                    "",
                                    keycloak.secrets(),
                                    List.of(
                                            "-Xmx" + megabytes + "m",
                                            FlightRecording.option(recording))));
            api =
                    new WhalecurveApi(
                            address,
                            () -> keycloak.serviceToken(CONTROLLER),
                            InstantSource.system());
        }

        /** Waits until the application has told the times of a phase. */
        void awaitPhase(String phase, int times) throws IOException {
            try (Metrics metrics = new Metrics(address)) {
                metrics.await(phase, times);
            }
        }

        WhalecurveApi api() {
            return api;
        }

        ProcessHandle process() {
            return application.handle();
        }

        /** Stops the application. @return what it recorded */
        FlightRecording stop() throws IOException {
            close();
            return FlightRecording.read(recording);
        }

        @Override
        public void close() {
            api.close();
            application.close();
        }
    }
}
