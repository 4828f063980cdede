package org.whalecurve.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface: which are free, and what to say when one is not. */
public final class Ports {

    static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private static final int HIGHEST = 65_535;

    private Ports() {}

    /** Whether a server could listen on the port right now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A port that nobody listens on, chosen by the operating system. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The system gives no free port on 127.0.0.1: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a port number that a user wrote.
     *
     * @param variable the environment variable it came from, for the message
     * @throws LocalStackException (usage) if it is no port between 1 and 65535
     */
    static int parse(String variable, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a number out of range
        }
        throw new LocalStackException(
                ExitCode.USAGE,
                variable + "=" + text + " is not a port: give a number from 1 to " + HIGHEST + ".");
    }

    /**
     * @param part the program that wants the port, as the user knows it
     * @param variable the environment variable that chooses another
     * @throws LocalStackException (port taken) naming the port, the part and the variable
     */
    static void requireFree(int port, String part, String variable) {
        if (!isFree(port)) {
            throw new LocalStackException(
                    ExitCode.PORT_TAKEN,
                    "Port %d, which %s needs, is taken by another program. Choose another: %s=%d ./whalecurve up"
                            .formatted(port, part, variable, suggestion(port)));
        }
    }

    private static int suggestion(int taken) {
        for (int port = taken + 1; port <= Math.min(HIGHEST, taken + 100); port++) {
            if (isFree(port)) {
                return port;
            }
        }
        return free();
    }
}
