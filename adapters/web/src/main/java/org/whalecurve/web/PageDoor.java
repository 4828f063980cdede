package org.whalecurve.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands at every resource of this adapter, by the package it lives in and not by its path: refuses
 * orders from elsewhere, and tells the browser what a page may do.
 */
@jakarta.ws.rs.ext.Provider
@ApplicationScoped
class PageDoor implements DynamicFeature {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private static final ErrorView FOREIGN_ORDER =
            new ErrorView(
                    403,
                    "Not from here",
                    "This order did not come from a page of Whalecurve, so it was not carried out.",
                    "Open Whalecurve at its own address and give the order there.",
                    List.of());

    /** A cost model of a large company takes some ten thousand bytes. */
    private static final int MOST_BODY_BYTES = 1_000_000;

    private static final ErrorView TOO_LARGE =
            new ErrorView(
                    413,
                    "Too large",
                    "At most a million bytes can be sent here.",
                    "Send less. Files of facts are delivered under Imports.",
                    List.of());

    private final Provider<URI> publicUrl;

    /**
     * @param publicUrl the address under which people reach the pages; asked for at each order,
     *     because features are set up before an installation's settings are read
     */
    @Inject
    PageDoor(
            @ConfigProperty(name = "whalecurve.public-url", defaultValue = "http://127.0.0.1:8080")
                    Provider<URI> publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (isPage(resource.getResourceClass())) {
            context.register((ContainerRequestFilter) this::refuseForeignOrders);
            if (!readsStream(resource.getResourceMethod())) {
                context.register((ContainerRequestFilter) PageDoor::refuseLargeBodies);
            }
            context.register((ContainerResponseFilter) PageDoor::addHeaders);
        }
    }

    private static boolean isPage(Class<?> resource) {
        String room = PageDoor.class.getPackageName();
        String name = resource.getPackageName();
        return name.equals(room) || name.startsWith(room + ".");
    }

    /** Files may be of any size; they are read as they arrive. */
    private static boolean readsStream(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
    }

    private static void refuseLargeBodies(ContainerRequestContext request) {
        boolean chunked = request.getHeaderString("Transfer-Encoding") != null;
        if (chunked || request.getLength() > MOST_BODY_BYTES) {
            request.abortWith(ErrorPage.part(TOO_LARGE));
        }
    }

    private void refuseForeignOrders(ContainerRequestContext request) {
        OriginCheck origin = new OriginCheck(publicUrl.get());
        if (!origin.passes(
                request.getMethod(),
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"),
                request.getHeaderString(OriginCheck.HEADER),
                request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            request.abortWith(ErrorPage.part(FOREIGN_ORDER));
        }
    }

    private static void addHeaders(
            ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // Figures of customers belong in no cache, and htmx asks the same address for parts.
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle(HttpHeaders.VARY, "HX-Request, Cookie");
    }
}
