package org.whalecurve.crm.http;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.whalecurve.application.crm.port.CrmAccess;

/** What a connection states, checked at the door with a sentence for people. */
public final class GivenSettings {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern HEADER_TEXT = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]*");

    private final Map<String, String> settings;

    /** Reads the settings of a connection. */
    public GivenSettings(CrmAccess access) {
        this.settings = access.settings();
    }

    /** What has to be there. */
    public String required(String name) {
        String text = settings.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The setting " + name + " is missing.");
        }
        return text;
    }

    /** What is sent in a header: plain characters of one line. */
    public String inHeader(String name) {
        String text = required(name);
        if (!HEADER_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "The setting " + name + " holds characters that cannot be meant.");
        }
        return text;
    }

    /** What may be there. */
    public String optional(String name, String otherwise) {
        String text = settings.getOrDefault(name, "").strip();
        return text.isEmpty() ? otherwise : text;
    }

    /** A name that becomes part of an address. */
    public String word(String name, String otherwise) {
        String text = optional(name, otherwise);
        if (!text.matches("[A-Za-z0-9_.-]{1,100}") || text.contains("..")) {
            throw new IllegalArgumentException(
                    "The setting " + name + " must be a name of letters, digits, _, - and points.");
        }
        return text;
    }

    /** A whole number of at least 1. */
    public int number(String name, int otherwise) {
        String text = optional(name, Integer.toString(otherwise));
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(
                    "The setting " + name + " must be a whole number from 1 on.");
        }
        return Integer.parseInt(text);
    }

    /**
     * An address without a slash at its end. Credentials travel to it, so it has to be encrypted
     * unless it is on this machine.
     */
    public URI address(String name) {
        return address(name, required(name));
    }

    /** An address that may be left out. */
    public URI address(String name, String otherwise) {
        String text = optional(name, otherwise).replaceFirst("/+$", "");
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(notAnAddress(name), e);
        }
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || uri.getQuery() != null) {
            throw new IllegalArgumentException(notAnAddress(name));
        }
        boolean safe =
                "https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme()) && LOOPBACK.contains(host));
        if (!safe) {
            throw new IllegalArgumentException(
                    "The setting "
                            + name
                            + " must begin with https:// because credentials travel.");
        }
        return uri;
    }

    private static String notAnAddress(String name) {
        return "The setting " + name + " must be an address such as https://crm.company.example.";
    }
}
