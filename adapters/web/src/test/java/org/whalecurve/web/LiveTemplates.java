package org.whalecurve.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Locate;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Lets the {@link Showroom} show templates as they are being written. */
@Locate(".+")
@Singleton
class LiveTemplates implements TemplateLocator {

    private static final Path SOURCES = Path.of("src/main/resources/templates");

    void forgetTemplates(@Observes Router router, Engine engine) {
        if (Boolean.getBoolean("whalecurve.showroom")) {
            router.route("/app*")
                    .order(-5)
                    .handler(request -> {
                        engine.clearTemplates();
                        request.next();
                    });
        }
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 10;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        Path file = SOURCES.resolve(id.endsWith(".html") ? id : id + ".html");
        return Boolean.getBoolean("whalecurve.showroom") && Files.exists(file)
                ? Optional.of(new Source(file))
                : Optional.empty();
    }

    private record Source(Path file) implements TemplateLocation {

        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
