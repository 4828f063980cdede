package org.whalecurve.crm.http;

import java.util.Map;
import org.whalecurve.application.crm.port.CrmFailure;

/** What proves to a CRM who asks. */
public interface Credential {

    /** Nothing is proved, as when a token is asked for. */
    Credential NONE = fixed(Map.of());

    /** The headers to send. */
    Map<String, String> headers() throws CrmFailure;

    /**
     * Gets a new proof after one was refused.
     *
     * @param refused the headers that were refused: who renewed them meanwhile did enough
     * @return whether there is another one now
     */
    boolean renew(Map<String, String> refused) throws CrmFailure;

    /** A proof that only people can renew, such as an API key. */
    static Credential fixed(Map<String, String> headers) {
        Map<String, String> kept = Map.copyOf(headers);
        return new Credential() {
            @Override
            public Map<String, String> headers() {
                return kept;
            }

            @Override
            public boolean renew(Map<String, String> refused) {
                return false;
            }
        };
    }
}
