package org.whalecurve.bootstrap.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Sends a request target byte by byte as it is written: any client would mend it first. */
record RawHttp(URI server) {

    private static final int PATIENCE_MILLIS = 10_000;

    /**
     * The status of the answer to a GET.
     *
     * @param token shown at the door; null for none
     */
    int status(String target, @Nullable String token) {
        String authorization = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
        String request =
                "GET %s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n"
                        .formatted(target, server.getAuthority(), authorization);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
