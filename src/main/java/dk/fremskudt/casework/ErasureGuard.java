package dk.fremskudt.casework;

import dk.fremskudt.citizen.CitizenToBeErased;
import dk.fremskudt.platform.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a citizen from being erased while a course with her is open: the age of a case counts from its closing (E15). */
@Component
class ErasureGuard {
    private final CaseFiles files;

    ErasureGuard(CaseFiles files) {
        this.files = files;
    }

    @EventListener
    void on(CitizenToBeErased asked) {
        files.findByCitizenIdOrderByOpenedAtDesc(asked.citizen()).stream()
                .filter(file -> file.phase().open())
                .findFirst()
                .ifPresent(file -> {
                    throw new Refusal("casework.erase.open", file.number());
                });
    }
}
