package org.whalecurve.application.documents.port;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.whalecurve.application.Refusal;

/** Knows the documents it was told of; every other one is full of faults. */
public abstract class InMemoryDocumentReader<T> implements DocumentReader<T> {

    private final String kind;
    private final Function<T, String> id;
    private final Map<String, T> contents = new ConcurrentHashMap<>();

    /**
     * @param kind what people call such a document
     * @param id what tells one from another
     */
    protected InMemoryDocumentReader(String kind, Function<T, String> id) {
        this.kind = kind;
        this.id = id;
    }

    /** Makes up a document that says something. @return the document */
    public String documentOf(T content) {
        String document = kind + ": " + id.apply(content) + "\n# version " + contents.size() + "\n";
        contents.put(document, content);
        return document;
    }

    @Override
    public T read(String document) {
        T content = contents.get(document);
        if (content == null) {
            throw new Refusal(
                    Refusal.Kind.WRONG_INPUT,
                    "unreadable-document",
                    "The document is no " + kind + ".",
                    List.of(new Refusal.Fault(kind, 1, "No such " + kind + " is known.")));
        }
        return content;
    }

    @Override
    public String schema() {
        return "{\"type\": \"object\"}";
    }
}
