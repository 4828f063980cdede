package org.whalecurve.application.crm.port;

import java.util.HashMap;
import java.util.Map;
import org.whalecurve.application.Refusal;

/** A box of which the sealed text is only a number; what is in it never leaves the memory. */
public final class InMemorySecretBox implements SecretBox {

    private final Map<String, Map<String, String>> sealed = new HashMap<>();

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public String seal(String owner, Map<String, String> secrets) {
        String text = owner + "#" + (sealed.size() + 1);
        sealed.put(text, Map.copyOf(secrets));
        return text;
    }

    @Override
    public Map<String, String> open(String owner, String text) {
        Map<String, String> secrets = text.startsWith(owner + "#") ? sealed.get(text) : null;
        if (secrets == null) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE, "secret-key", "It was sealed with another key.");
        }
        return secrets;
    }
}
