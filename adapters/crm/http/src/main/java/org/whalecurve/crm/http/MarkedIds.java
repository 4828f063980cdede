package org.whalecurve.crm.http;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.domain.crm.CrmStream;

/**
 * Ids of a CRM whose lists go on by marks of its own and not by the last id: a session remembers
 * the mark behind each page, and finds it again from the beginning if it does not.
 */
public final class MarkedIds {

    private final Pages pages;
    private final Map<CrmStream, Map<String, String>> marks = new EnumMap<>(CrmStream.class);

    /** Asks for nothing yet. */
    public MarkedIds(Pages pages) {
        this.pages = pages;
    }

    /** The ids behind one; from the beginning if it is null. */
    public List<String> behind(CrmStream stream, @Nullable String after) throws CrmFailure {
        Map<String, String> known = marks.computeIfAbsent(stream, any -> new HashMap<>());
        if (after == null) {
            return page(stream, "", known);
        }
        String last = null;
        while (!known.containsKey(after)) {
            List<String> some = behind(stream, last);
            if (some.isEmpty()) {
                return List.of();
            }
            last = some.getLast();
        }
        String mark = known.getOrDefault(after, "");
        return mark.isEmpty() ? List.of() : page(stream, mark, known);
    }

    private List<String> page(CrmStream stream, String mark, Map<String, String> known)
            throws CrmFailure {
        Page page = pages.at(stream, mark);
        if (!page.ids().isEmpty()) {
            known.put(page.ids().getLast(), page.next());
        }
        return page.ids();
    }

    /**
     * Some ids.
     *
     * @param next the CRM's mark of the next page; empty if there is none
     */
    public record Page(List<String> ids, String next) {}

    /** Asks the CRM. */
    @FunctionalInterface
    public interface Pages {
        /** The page at a mark; the first if the mark is empty. */
        Page at(CrmStream stream, String mark) throws CrmFailure;
    }
}
