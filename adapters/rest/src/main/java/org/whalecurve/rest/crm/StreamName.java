package org.whalecurve.rest.crm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.rest.problem.RequestProblem;

/** Streams as the interface spells them: {@code order-line}. */
final class StreamName {

    private StreamName() {}

    static String of(CrmStream stream) {
        return stream.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CrmStream read(String name) {
        return Arrays.stream(CrmStream.values())
                .filter(stream -> of(stream).equals(name))
                .findAny()
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                "stream",
                                "There is no stream '"
                                        + name
                                        + "'; streams are account, order, order-line and others."));
    }

    static <T> SortedMap<String, T> byName(Map<CrmStream, T> streams) {
        SortedMap<String, T> named = new TreeMap<>();
        streams.forEach((stream, value) -> named.put(of(stream), value));
        return named;
    }
}
