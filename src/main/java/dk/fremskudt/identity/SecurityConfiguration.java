package dk.fremskudt.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dk.fremskudt.identity.ui.LoginView;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Everything is denied unless it is allowed here, on a view, or on a service's method. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {
    /** The server's own error answers; they hold nothing but a status and a sentence. */
    @Bean
    @Order(0)
    SecurityFilterChain errors(HttpSecurity http) throws Exception {
        return http.securityMatcher(request -> request.getDispatcherType() == DispatcherType.ERROR)
                .authorizeHttpRequests(answers -> answers.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Calls by programs: a bearer token or nothing, no session, problem documents for every refusal. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, TokenCheck tokens, Problems problems) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(calls -> calls.requestMatchers("/api/v1/openapi.json")
                        .permitAll()
                        .requestMatchers("/api/v1/monitoring/**")
                        .hasRole(Role.Names.IMPORTER)
                        .requestMatchers("/api/v1/evaluation/**")
                        .hasRole(Role.Names.EVALUATOR)
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new TokenFilter(tokens), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(problems::unauthorized)
                        .accessDeniedHandler(problems::forbidden))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Screens: signed in by password, a new session id at sign-in, all of one's sessions gone at sign-out. */
    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, SessionRegistry sessions) throws Exception {
        http.authorizeHttpRequests(paths -> paths.requestMatchers(
                        "/actuator/health", "/actuator/health/**", "/fonts/**", "/js/**", "/*.css", "/icons/**")
                .permitAll());
        http.logout(logout -> logout.addLogoutHandler((request, response, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn user) {
                sessions.endAll(user.user());
            }
        }));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class, "/login")
                        // An address that leads nowhere gets our own page for that instead of an empty refusal.
                        .anyRequest(unknown -> unknown.access((user, call) ->
                                new AuthorizationDecision(asksForPage(call.getRequest()) && isSignedIn(user.get())))));
        return http.build();
    }

    private static boolean isSignedIn(@Nullable Authentication user) {
        return user != null && user.isAuthenticated() && user.getPrincipal() instanceof SignedIn;
    }

    private static boolean asksForPage(HttpServletRequest request) {
        var path = request.getServletPath();
        var accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && !path.contains(".")
                && !path.startsWith("/actuator");
    }

    @Bean
    AuthenticationManager authenticationManager(PasswordSignIn signIn) {
        return new ProviderManager(signIn);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
