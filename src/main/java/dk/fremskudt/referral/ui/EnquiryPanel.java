package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.StartPanel;
import dk.fremskudt.referral.EnquiryList;
import dk.fremskudt.referral.EnquiryOverview;
import dk.fremskudt.referral.draft.EnquiryDraftService;
import java.util.EnumSet;

/** The enquiries that wait: what is late first, then what is new. */
@org.springframework.stereotype.Component
class EnquiryPanel implements StartPanel {
    private static final EnumSet<EnquiryList> SHOWN = EnumSet.of(
            EnquiryList.LATE,
            EnquiryList.ANSWER_LATE,
            EnquiryList.NEW,
            EnquiryList.SCREENING,
            EnquiryList.MINE,
            EnquiryList.UNANSWERED);
    private static final EnumSet<EnquiryList> URGENT = EnumSet.of(EnquiryList.LATE, EnquiryList.ANSWER_LATE);

    private final EnquiryOverview overview;
    private final EnquiryDraftService drafts;

    EnquiryPanel(EnquiryOverview overview, EnquiryDraftService drafts) {
        this.overview = overview;
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isFor(String role) {
        return role.equals(Role.Names.CASEWORKER) || role.equals(Role.Names.LEAD);
    }

    @Override
    public Component build() {
        var counts = overview.counts(SHOWN);
        var list = new UnorderedList();
        list.addClassNames("plain", "enquiry-panel");
        counts.forEach((shown, count) -> {
            if (count == 0) return;
            var link = EnquiryLists.link(shown, count);
            if (URGENT.contains(shown)) link.addClassName("enquiry-urgent");
            list.add(new ListItem(link));
        });
        for (var draft : drafts.mine()) list.add(new ListItem(EnquiryListView.link(draft)));
        if (list.getComponentCount() == 0) {
            var none = SoftText.paragraph(t("referral.panel.none"));
            return section(none);
        }
        return section(list);
    }

    private static Section section(Component content) {
        var register = new Button(
                t("referral.new"),
                VaadinIcon.PLUS.create(),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(EnquiryRegisterView.class)));
        return new Section(t("referral.nav.enquiries"), content).withActions(register);
    }
}
