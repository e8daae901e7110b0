package dk.fremskudt.casereview.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.casereview.CasePackId;
import dk.fremskudt.casereview.CasePackRow;
import dk.fremskudt.casereview.CasePackService;
import dk.fremskudt.casereview.PackState;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.CaseFileTab;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.SoftText;

/** The course's tab «Sagsgennemgang»: its packs, or the way to make one. */
@org.springframework.stereotype.Component
class CaseReviewTab implements CaseFileTab {
    private final CasePackService packs;

    CaseReviewTab(CasePackService packs) {
        this.packs = packs;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label() {
        return t("casereview.tab");
    }

    @Override
    public Component content(CaseFileId id, Runnable changed) {
        var rows = packs.of(id);
        var content = new Div();
        content.addClassName("review-tab");
        if (rows.isEmpty()) {
            content.add(new EmptyState(t("casereview.none"), t("casereview.none.text"), make(id)));
            return content;
        }
        content.add(new Paragraph(t("casereview.tab.text")));
        var list = new UnorderedList();
        list.addClassName("plain");
        rows.forEach(row -> list.add(new ListItem(line(row))));
        content.add(list);
        if (rows.stream().allMatch(row -> row.state() == PackState.WITHDRAWN)) content.add(make(id));
        return content;
    }

    private Button make(CaseFileId id) {
        var button = new Button(t("casereview.make"), VaadinIcon.FILE_ADD.create(), _ -> {
            try {
                UI.getCurrent().navigate(CasePackView.class, parameters(packs.make(id)));
            } catch (Refusal refusal) {
                Notice.problem(t(refusal.key(), refusal.arguments()));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Component line(CasePackRow row) {
        var made = SoftText.span(t("casereview.madeBy", row.maker(), Danish.dateTime(row.madeAt())));
        var line = new Div(link(row.title(), row.id()), States.badge(row.state()), made);
        line.addClassName("pack-line");
        return line;
    }

    static RouterLink link(String text, CasePackId id) {
        var link = new RouterLink(text, CasePackView.class, parameters(id));
        link.addClassName("pack-link");
        return link;
    }

    private static RouteParameters parameters(CasePackId id) {
        return new RouteParameters(CasePackView.ID, id.value().toString());
    }
}
