package dk.fremskudt.outreach;

import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A municipality's partners in detecting citizens. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class PartnerService {
    private static final Set<String> SORTED_BY = Set.of("name", "kind", "contact");

    private final Partners partners;

    PartnerService(Partners partners) {
        this.partners = partners;
    }

    /** @throws Refusal when the name is missing, or another partner has it */
    public PartnerId register(PartnerForm form) {
        if (partners.existsByNameIgnoreCase(checked(form).name()))
            throw new Refusal("outreach.partner.known", form.name());
        Act.of(OutreachAct.REGISTERED_PARTNER);
        return partners.save(new Partner(form)).partnerId();
    }

    /** @throws dk.fremskudt.platform.StaleEdit when someone changed the partner since the form was opened */
    public void change(PartnerId id, int seenVersion, PartnerForm form) {
        var partner = find(id);
        partner.checkVersion(seenVersion);
        Act.of(OutreachAct.CHANGED_PARTNER);
        partner.change(checked(form));
    }

    @Transactional(readOnly = true)
    public PartnerRow read(PartnerId id) {
        return find(id).row();
    }

    /** @param page sorted by name, kind or contact; anything else is refused */
    @Transactional(readOnly = true)
    public List<PartnerRow> list(String text, Pageable page) {
        if (!page.getSort().stream().allMatch(order -> SORTED_BY.contains(order.getProperty())))
            throw new IllegalArgumentException("cannot sort by " + page.getSort());
        var sorted = page.getSort().isSorted()
                ? page
                : PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("name"));
        return partners.named(containing(text), sorted).stream()
                .map(Partner::row)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        return partners.countNamed(containing(text));
    }

    @Transactional(readOnly = true)
    public List<PartnerRow> search(String text, int limit) {
        return list(text, PageRequest.of(0, limit));
    }

    @Transactional(readOnly = true)
    public Map<PartnerId, String> names(Collection<PartnerId> ids) {
        return partners
                .findAllById(ids.stream().map(PartnerId::value).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Partner::partnerId, Partner::name));
    }

    private Partner find(PartnerId id) {
        return partners.findById(id.value()).orElseThrow(() -> new Refusal("outreach.partner.unknown"));
    }

    private static PartnerForm checked(PartnerForm form) {
        if (form.name().isEmpty()) throw new Refusal("outreach.partner.name.missing");
        return form;
    }

    private static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
