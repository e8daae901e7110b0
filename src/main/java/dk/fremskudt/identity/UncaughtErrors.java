package dk.fremskudt.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of a program's call has a stable type; a fault of ours has a reference, under which the log has the fault. */
@RestControllerAdvice
class UncaughtErrors extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UncaughtErrors.class);
    private static final URI UNTYPED = URI.create("about:blank");
    private final Problems problems;

    UncaughtErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && (problem.getType() == null || UNTYPED.equals(problem.getType()))) {
            problem.setType(Problems.uri(Problems.type(status.value())));
            problem.setTitle(Problems.title(Problems.type(status.value())));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    /** Found only where the parameters are first read, behind the firewall's and the server's own refusals. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    void unreadable(HttpServletResponse response) throws IOException {
        problems.write(response, 400);
    }

    @ExceptionHandler
    void fault(RuntimeException fault, HttpServletResponse response) throws IOException {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) throw fault;
        LOG.error("A call failed", fault);
        if (response.isCommitted()) throw new IOException("the answer could not be finished", fault);
        response.reset();
        problems.write(response, 500);
    }
}
