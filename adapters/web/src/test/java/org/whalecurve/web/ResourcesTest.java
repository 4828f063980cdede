package org.whalecurve.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void everyPageDeclaresWhoMaySeeIt() throws IOException {
        assertThat(pages())
                .hasSizeGreaterThan(20)
                .allSatisfy(page -> {
                    boolean anybody = page.isAnnotationPresent(PermitAll.class);
                    assertThat(anybody)
                            .as("%s is open to anybody", page)
                            .isEqualTo(page.getDeclaringClass() == HomeResource.class);
                    assertThat(anybody || page.isAnnotationPresent(Authenticated.class)).isTrue();
                });
    }

    @Test
    void everyPageAnswersARefusalWithAPage() throws IOException {
        assertThat(pages())
                .filteredOn(page -> page.getDeclaringClass() != HomeResource.class)
                .allSatisfy(page -> {
                    assertThat(page.getDeclaringClass()).hasAnnotation(RefusalsAsPages.class);
                    assertThat(page.getReturnType()).isEqualTo(Response.class);
                });
    }

    private static List<Method> pages() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith("Resource.class"))
                    .map(ResourcesTest::load)
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(ResourcesTest::isEndpoint)
                    .toList();
        }
    }

    private static boolean isEndpoint(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replace(".class", "");
        try {
            return Class.forName(name.replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
