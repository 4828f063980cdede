package org.whalecurve.bootstrap.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one operation on one object answers to each role.
 *
 * @param operation the operation's id in the description of the API
 * @param object whose or which thing is asked for; empty where there is only one
 * @param expected status by role
 */
record MatrixRow(String operation, String object, Map<String, Integer> expected) {

    private static final int DENIED = 403;
    private static final int HIDDEN = 404;
    private static final int FIRST_ROLE = 3;

    /** The reviewed table. */
    static List<MatrixRow> all() {
        List<String> lines = lines();
        List<String> head = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(MatrixRow::cells)
                .map(cells -> {
                    Map<String, Integer> expected = new LinkedHashMap<>();
                    for (int i = FIRST_ROLE; i < head.size(); i++) {
                        expected.put(head.get(i), status(cells.get(i), cells.get(2)));
                    }
                    return new MatrixRow(cells.get(0), cells.get(1), expected);
                })
                .toList();
    }

    private static int status(String cell, String answer) {
        return switch (cell) {
            case "may" -> Integer.parseInt(answer);
            case "no" -> DENIED;
            case "hidden" -> HIDDEN;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    private static List<String> lines() {
        try (InputStream in = MatrixRow.class.getResourceAsStream("/access-matrix.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
