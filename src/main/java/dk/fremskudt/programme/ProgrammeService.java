package dk.fremskudt.programme;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.IMPORTER;
import static dk.fremskudt.identity.Role.Names.LEAD;
import static dk.fremskudt.programme.ModelVersion.State.DRAFT;
import static dk.fremskudt.programme.ModelVersion.State.PUBLISHED;

import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.programme.ModelVersionRow.Standing;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's model in versions: everyone at work reads it, an administrator edits and publishes it. */
@Service
@Transactional
public class ProgrammeService {
    private final ModelVersions versions;
    private final Profiles profiles;
    private final PublishedModels published;
    private final CurrentUser user;
    private final Clock clock;

    ProgrammeService(
            ModelVersions versions, Profiles profiles, PublishedModels published, CurrentUser user, Clock clock) {
        this.versions = versions;
        this.profiles = profiles;
        this.published = published;
        this.user = user;
        this.clock = clock;
    }

    /** The version that a course starting that day is under; nothing before the first one. */
    @RolesAllowed({CASEWORKER, LEAD, ADMIN, IMPORTER})
    @Transactional(readOnly = true)
    public Optional<ProgrammeVersion> inForce(LocalDate date) {
        return versions.findFirstByStateAndValidFromLessThanEqualOrderByValidFromDesc(PUBLISHED, date)
                .map(ModelVersion::published);
    }

    /** The version that a course is under, whether or not it is still in force. */
    @RolesAllowed({CASEWORKER, LEAD, ADMIN, IMPORTER})
    @Transactional(readOnly = true)
    public ProgrammeVersion version(ProgrammeVersionId id) {
        return versions.findById(id.value())
                .filter(version -> !version.isDraft())
                .map(ModelVersion::published)
                .orElseThrow();
    }

    /** Departments, sites and own words; empty for a tenant that was never provisioned from a folder. */
    @RolesAllowed({CASEWORKER, LEAD, ADMIN, IMPORTER})
    @Transactional(readOnly = true)
    public MunicipalityProfile profile() {
        return profiles.findFirstByOrderById().map(Profile::profile).orElse(MunicipalityProfile.UNKNOWN);
    }

    /** All versions, the newest first; the draft, if there is one, before them. */
    @RolesAllowed({CASEWORKER, LEAD, ADMIN})
    @Transactional(readOnly = true)
    public List<ModelVersionRow> versions() {
        var today = LocalDate.now(clock);
        var rows = new ArrayList<ModelVersionRow>();
        @Nullable LocalDate next = null;
        for (var version : versions.findAllByOrderByNumberDesc()) {
            var from = version.validFrom();
            var to = next == null || from == null ? null : next.minusDays(1);
            rows.add(new ModelVersionRow(
                    version.versionId(),
                    version.number(),
                    version.model().title(),
                    standing(from, to, today),
                    from,
                    to,
                    version.publishedAt()));
            if (from != null) next = from;
        }
        return rows;
    }

    private static Standing standing(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from == null) return Standing.DRAFT;
        if (from.isAfter(today)) return Standing.COMING;
        return to == null || !to.isBefore(today) ? Standing.IN_FORCE : Standing.PAST;
    }

    @RolesAllowed(ADMIN)
    @Transactional(readOnly = true)
    public Optional<DraftVersion> draft() {
        return versions.findFirstByState(DRAFT).map(ProgrammeService::draft);
    }

    private static DraftVersion draft(ModelVersion version) {
        return new DraftVersion(version.versionId(), version.version(), version.number(), version.model());
    }

    /** A new draft that begins as a copy of the latest version; the one that exists, if there is one. */
    @RolesAllowed(ADMIN)
    public DraftVersion startDraft() {
        var there = versions.findFirstByState(DRAFT);
        if (there.isPresent()) return draft(there.get());
        var latest = versions.findFirstByStateOrderByValidFromDesc(PUBLISHED);
        var model = latest.map(ModelVersion::model).orElseGet(EmptyModel::create);
        int number = versions.findAllByOrderByNumberDesc().stream()
                        .mapToInt(ModelVersion::number)
                        .findFirst()
                        .orElse(0)
                + 1;
        Act.of(ProgrammeAct.DRAFTED_MODEL);
        var draft = new ModelVersion(number, model, user.require().user(), clock.instant());
        return draft(versions.saveAndFlush(draft));
    }

    /** Keeps what was typed, complete or not. */
    @RolesAllowed(ADMIN)
    public DraftVersion saveDraft(ProgrammeVersionId id, int seenVersion, ProgrammeModel model) {
        var draft = draft(id, seenVersion);
        draft.change(model);
        Act.of(ProgrammeAct.EDITED_MODEL);
        return draft(versions.saveAndFlush(draft));
    }

    @RolesAllowed(ADMIN)
    public void discardDraft(ProgrammeVersionId id, int seenVersion) {
        var draft = draft(id, seenVersion);
        draft.requireDraft();
        Act.of(ProgrammeAct.DISCARDED_MODEL);
        versions.delete(draft);
    }

    /** What the model still lacks, in the order of its four aspects. */
    @RolesAllowed(ADMIN)
    @Transactional(readOnly = true)
    public List<Shortcoming> shortcomings(ProgrammeModel model) {
        return ModelCheck.of(model, profile());
    }

    /**
     * Publishes the draft from a day on. It must be whole (M38), and later than every other version; once courses can
     * exist, that is once there is a version in force, a new one may not begin in the past, since a course keeps the
     * version that it started under (M36).
     */
    @RolesAllowed(ADMIN)
    public ProgrammeVersion publish(ProgrammeVersionId id, int seenVersion, LocalDate validFrom) {
        var draft = draft(id, seenVersion);
        var lacking = shortcomings(draft.model());
        if (!lacking.isEmpty()) throw new Refusal("programme.publish.notWhole", lacking.size());
        var today = LocalDate.now(clock);
        versions.findFirstByStateOrderByValidFromDesc(PUBLISHED).ifPresent(latest -> {
            var from = latest.published().validFrom();
            if (!validFrom.isAfter(from)) throw new Refusal("programme.publish.notLater", latest.number(), from);
            if (validFrom.isBefore(today)) throw new Refusal("programme.publish.past", today);
        });
        return publish(draft, validFrom);
    }

    private ProgrammeVersion publish(ModelVersion draft, LocalDate validFrom) {
        draft.publish(validFrom, user.require().user(), clock.instant());
        Act.of(ProgrammeAct.PUBLISHED_MODEL);
        var version = versions.saveAndFlush(draft).published();
        published.add(user.require().tenant(), version);
        return version;
    }

    /** Publishes a version from the municipality's folder, which may begin in the past: it is how it was. */
    ProgrammeVersion publish(int number, LocalDate validFrom, ProgrammeModel model) {
        var draft = versions.saveAndFlush(
                new ModelVersion(number, model, user.require().user(), clock.instant()));
        return publish(draft, validFrom);
    }

    private ModelVersion draft(ProgrammeVersionId id, int seenVersion) {
        var draft = versions.findById(id.value()).orElseThrow(() -> new Refusal("programme.draft.gone"));
        draft.requireDraft();
        draft.checkVersion(seenVersion);
        return draft;
    }
}
