package org.whalecurve.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports of the loopback interface: which are free, and what to say when one is not. */
public final class Ports {

    static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private static final int HIGHEST = 65_535;
    private static final int LOWEST_FREE = 10_000;

    /** Linux gives ports from 32768 on to outgoing connections, others from 49152 on. */
    private static final int HIGHEST_FREE = 32_000;

    /** Processes that look for ports at the same time begin in different places. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE));

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

    /**
     * A port that nobody listens on: another one at each call, and none of those that systems give
     * to outgoing connections, one of which could take it before a server does.
     */
    public static int free() {
        for (int tried = LOWEST_FREE; tried <= HIGHEST_FREE; tried++) {
            int port = NEXT.getAndUpdate(last -> last < HIGHEST_FREE ? last + 1 : LOWEST_FREE);
            if (isFree(port)) {
                return port;
            }
        }
        throw new LocalStackException(
                ExitCode.PORT_TAKEN,
                "No port from %d to %d is free on 127.0.0.1.".formatted(LOWEST_FREE, HIGHEST_FREE));
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
