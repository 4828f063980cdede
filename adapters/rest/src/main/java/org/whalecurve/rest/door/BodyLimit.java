package org.whalecurve.rest.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.whalecurve.rest.problem.RequestProblem;

/**
 * Keeps bodies small, whether their length is announced or they come in chunks. Operations that
 * read a stream, because a file may be of any size, set their own limit.
 */
final class BodyLimit {

    private final long mostBytes;

    BodyLimit(
            @ConfigProperty(name = "whalecurve.limits.body-bytes", defaultValue = "1000000")
                    long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @ServerRequestFilter
    void limit(ContainerRequestContext request, ResourceInfo resource) {
        if (!OurOperations.include(resource) || readsStream(resource.getResourceMethod())) {
            return;
        }
        if (request.getLength() > mostBytes) {
            throw tooLarge(mostBytes);
        }
        InputStream body = request.getEntityStream();
        if (body != null) {
            request.setEntityStream(new Limited(body, mostBytes));
        }
    }

    private static boolean readsStream(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
    }

    private static RequestProblem tooLarge(long mostBytes) {
        return new RequestProblem(
                413, "too-large", "At most " + mostBytes + " bytes may be sent here.");
    }

    /** Hands on a body up to a limit. */
    static final class Limited extends InputStream {

        private final InputStream body;
        private final long mostBytes;
        private long read;

        Limited(InputStream body, long mostBytes) {
            this.body = body;
            this.mostBytes = mostBytes;
        }

        @Override
        public int read() throws IOException {
            int b = body.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = body.read(into, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        @Override
        public int available() throws IOException {
            return body.available();
        }

        @Override
        public void close() throws IOException {
            body.close();
        }

        private void count(int n) {
            read += n;
            if (read > mostBytes) {
                throw tooLarge(mostBytes);
            }
        }
    }
}
