package org.whalecurve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    @TempDir Path directory;

    @Test
    void manyWhoWantItAtOnceUnpackItOnce() throws Exception {
        Path target = directory.resolve("program");
        AtomicInteger fillings = new AtomicInteger();
        List<Callable<Boolean>> wishes =
                IntStream.range(0, 8)
                        .<Callable<Boolean>>mapToObj(_ ->
                                () -> {
                                    Unpacking.once(
                                            target,
                                            fresh -> {
                                                fillings.incrementAndGet();
                                                Files.writeString(fresh.resolve("file"), "whole");
                                            });
                                    return Files.readString(target.resolve("file")).equals("whole");
                                })
                        .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var wish : threads.invokeAll(wishes)) {
                assertThat(wish.get()).isTrue();
            }
        }
        assertThat(fillings).hasValue(1);
    }

    @Test
    void aFillingThatFailedLeavesNothingThatLooksWhole() {
        Path target = directory.resolve("program");

        assertThatThrownBy(() ->
                        Unpacking.once(
                                target,
                                fresh -> {
                                    Files.writeString(fresh.resolve("half"), "half");
                                    throw new IOException("disk full");
                                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
        assertThat(target).doesNotExist();

        Unpacking.once(target, fresh -> Files.writeString(fresh.resolve("file"), "whole"));
        assertThat(target.resolve("half")).doesNotExist();
        assertThat(target.resolve("file")).hasContent("whole");
    }

    @Test
    void anEntryThatLeadsOutOfTheDirectoryIsRefused() throws Exception {
        assertThat(Unpacking.inside(directory, "bin/postgres"))
                .isEqualTo(directory.resolve("bin/postgres"));
        for (String evil : List.of("../evil", "bin/../../evil", "/etc/passwd")) {
            assertThatThrownBy(() -> Unpacking.inside(directory, evil))
                    .isInstanceOf(IOException.class);
        }
    }
}
