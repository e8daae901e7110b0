package dk.fremskudt.platform;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PlatformConfiguration {
    @Bean
    Clock clock() {
        return new DanishClock(InstantSource.system());
    }
}
