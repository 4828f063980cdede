package org.whalecurve.application.imports.port;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.imports.ImportProfile;

/** Knows the documents it was told of; every other one is full of faults. */
public final class InMemoryProfileReader implements ProfileReader {

    private final Map<String, ImportProfile> profiles = new ConcurrentHashMap<>();

    /** Makes up a document that reads as the profile. @return the document */
    public String documentOf(ImportProfile profile) {
        String document = "profile: " + profile.id() + "\n# version " + profiles.size() + "\n";
        profiles.put(document, profile);
        return document;
    }

    @Override
    public ImportProfile read(String document) {
        ImportProfile profile = profiles.get(document);
        if (profile == null) {
            throw new Refusal(
                    Refusal.Kind.WRONG_INPUT,
                    "unreadable-profile",
                    "The document is no import profile.",
                    List.of(new Refusal.Fault("profile", 1, "No such profile is known.")));
        }
        return profile;
    }
}
