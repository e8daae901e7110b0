package dk.fremskudt.casework;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.KnownElsewhere;
import dk.fremskudt.platform.ui.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells at intake and on the citizen's page of the courses she has or had (M68, M121). */
@Component
class CoursesOfCitizen implements KnownElsewhere {
    private final CaseFiles files;

    CoursesOfCitizen(CaseFiles files) {
        this.files = files;
    }

    @Override
    public List<Known> of(CitizenId citizen) {
        return files.findByCitizenIdOrderByOpenedAtDesc(citizen).stream()
                .map(file -> new Known(
                        Words.t("casework.known", file.number(), Words.t("casework.phase." + file.phase())),
                        "forloeb/" + file.caseFileId()))
                .toList();
    }
}
