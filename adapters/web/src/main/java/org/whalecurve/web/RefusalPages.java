package org.whalecurve.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.CurrentActor;

/** Turns what the application refuses into a page that says what happened and what to do. */
@RefusalsAsPages
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class RefusalPages {

    private static final Logger LOG = Logger.getLogger(RefusalPages.class);

    private final CurrentActor currentActor;
    private final HttpHeaders request;

    @Inject
    RefusalPages(CurrentActor currentActor, HttpHeaders request) {
        this.currentActor = currentActor;
        this.request = request;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Refusal refusal) {
            return answer(ErrorView.of(refusal));
        } catch (WebApplicationException | SecurityException e) {
            throw e;
        } catch (RuntimeException e) {
            String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.errorf(e, "A page failed, reference %s", reference);
            return answer(ErrorView.unforeseen(reference));
        }
    }

    private Response answer(ErrorView error) {
        return request.getHeaderString("X-Requested-With") == null
                ? ErrorPage.page(frame(error), error)
                : ErrorPage.part(error);
    }

    private Frame frame(ErrorView error) {
        try {
            return Frame.of(error.heading(), null, currentActor.actor());
        } catch (RuntimeException nobody) {
            return Frame.ofNobody(error.heading());
        }
    }
}
