package dk.fremskudt.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a bearer token into whoever it stands for. An unusable one leaves the call anonymous, and anonymous is refused. */
class TokenFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private final TokenCheck tokens;

    TokenFilter(TokenCheck tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            tokens.holder(header.substring(BEARER.length()).strip()).ifPresent(program -> {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(WorkAs.authentication(program));
                SecurityContextHolder.setContext(context);
            });
        }
        chain.doFilter(request, response);
    }
}
