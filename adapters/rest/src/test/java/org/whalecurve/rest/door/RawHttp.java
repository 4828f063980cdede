package org.whalecurve.rest.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what is written, byte by byte, because clients would mend it first. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 10_000;

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** Sends lines, each with CRLF, and gives the whole answer. */
    String send(String... lines) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request without a body and gives the status of the answer. */
    int status(String method, String target) {
        String answer =
                send(method + " " + target + " HTTP/1.1", "Host: a", "Connection: close", "");
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
