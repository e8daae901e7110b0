package dk.fremskudt.identity;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** What the server answers where no code of ours could: refused by the firewall, no such call, a fault on the way out. */
@Controller
class ErrorAnswers implements ErrorController {
    private final Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        var accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/html")) problems.page(response, status);
        else problems.write(response, status);
    }

    /** Behind the calls that exist and before the screens, which would answer any address with a page. */
    @Bean
    HandlerMapping unknownCalls() {
        HttpRequestHandler notFound = (request, response) -> problems.write(response, 404);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", notFound), 1);
    }
}
