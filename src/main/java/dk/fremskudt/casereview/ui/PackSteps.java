package dk.fremskudt.casereview.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casereview.CasePackDetails;
import dk.fremskudt.casereview.CasePackService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** What whoever looks can do with a pack where it stands. The service refuses the rest, whatever a screen shows. */
@org.springframework.stereotype.Component
class PackSteps {
    private final CasePackService packs;
    private final CurrentUser user;
    private final History history;

    PackSteps(CasePackService packs, CurrentUser user, History history) {
        this.packs = packs;
        this.user = user;
        this.history = history;
    }

    List<Component> actions(CasePackDetails pack, Runnable changed) {
        boolean mine = pack.madeBy().equals(user.require().user());
        boolean lead = user.is(Role.LEAD);
        var actions = new ArrayList<Component>();
        switch (pack.state()) {
            case DRAFT -> {
                actions.add(quiet(t("casereview.discard"), () -> discard(pack)));
                actions.add(main(t("casereview.submit"), () -> submit(pack, changed)));
            }
            case CHECKED -> {
                if (mine) {
                    actions.add(quiet(t("casereview.reopen"), () -> reopen(pack, changed)));
                } else {
                    actions.add(quiet(t("casereview.sendBack"), () -> sendBack(pack, changed)));
                    actions.add(main(t("casereview.pass"), () -> pass(pack, changed)));
                }
            }
            case PASSED -> {
                actions.add(quiet(t("casereview.sendBack"), () -> sendBack(pack, changed)));
                if (lead) actions.add(main(t("casereview.release"), () -> release(pack, changed)));
            }
            case RELEASED -> {
                if (lead) actions.add(quiet(t("casereview.withdraw"), () -> withdraw(pack, changed)));
            }
            case WITHDRAWN -> {}
        }
        return actions;
    }

    private void submit(CasePackDetails pack, Runnable changed) {
        save(pack, version -> packs.submit(pack.id(), version), t("casereview.submitted"), changed);
    }

    private void reopen(CasePackDetails pack, Runnable changed) {
        save(pack, version -> packs.reopen(pack.id(), version), t("casereview.reopened"), changed);
    }

    private void pass(CasePackDetails pack, Runnable changed) {
        Confirm.ask(
                t("casereview.pass"),
                t("casereview.pass.text"),
                t("casereview.pass"),
                () -> save(pack, version -> packs.pass(pack.id(), version), t("casereview.passed"), changed));
    }

    private void release(CasePackDetails pack, Runnable changed) {
        Confirm.ask(
                t("casereview.release"),
                t("casereview.release.text"),
                t("casereview.release"),
                () -> save(pack, version -> packs.release(pack.id(), version), t("casereview.released"), changed));
    }

    private void discard(CasePackDetails pack) {
        Confirm.danger(
                t("casereview.discard"),
                t("casereview.discard.text"),
                t("casereview.discard"),
                () -> save(
                        pack,
                        version -> packs.discard(pack.id(), version),
                        t("casereview.discarded"),
                        () -> UI.getCurrent().navigate(CasePackListView.class)));
    }

    private void sendBack(CasePackDetails pack, Runnable changed) {
        ask(
                pack,
                t("casereview.sendBack"),
                t("casereview.sendBack.why"),
                t("casereview.sentBack"),
                changed,
                (version, why) -> packs.sendBack(pack.id(), version, why));
    }

    private void withdraw(CasePackDetails pack, Runnable changed) {
        ask(
                pack,
                t("casereview.withdraw"),
                t("casereview.withdraw.why"),
                t("casereview.withdrawn"),
                changed,
                (version, why) -> packs.withdraw(pack.id(), version, why));
    }

    private void ask(
            CasePackDetails pack,
            String title,
            String question,
            String done,
            Runnable changed,
            BiConsumer<Integer, String> act) {
        var why = new TextArea(question);
        why.setMinRows(3);
        why.setRequiredIndicatorVisible(true);
        new FormDialog(
                        title,
                        title,
                        dialog -> Saving.attempt(
                                history,
                                pack.version(),
                                version -> act.accept(version, why.getValue()),
                                () -> {
                                    dialog.close();
                                    Notice.done(done);
                                    changed.run();
                                },
                                changed))
                .with(why)
                .open();
    }

    private void save(CasePackDetails pack, IntConsumer save, String done, Runnable changed) {
        Saving.attempt(
                history,
                pack.version(),
                save,
                () -> {
                    Notice.done(done);
                    changed.run();
                },
                changed);
    }

    private static Button quiet(String label, Runnable click) {
        return new Button(label, _ -> click.run());
    }

    private static Button main(String label, Runnable click) {
        var button = quiet(label, click);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
