package dk.fremskudt.platform;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says no to a program (RFC 9457): a stable type that it can act on, and one sentence for whoever reads its log. */
public final class ApiProblem extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    private ApiProblem(HttpStatus status, ProblemDetail problem) {
        super(status, problem, null);
    }

    /** @param type what follows {@code urn:fremskudt:problem:}; never changed once released */
    public static ApiProblem of(HttpStatus status, String type, String sentence) {
        return of(status, type, sentence, Map.of());
    }

    public static ApiProblem of(HttpStatus status, String type, String sentence, Map<String, Object> members) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:fremskudt:problem:" + type));
        problem.setTitle(sentence);
        members.forEach(problem::setProperty);
        return new ApiProblem(status, problem);
    }
}
