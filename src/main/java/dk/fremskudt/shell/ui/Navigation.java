package dk.fremskudt.shell.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where one's role may go, in the order of the work: citizens first, then knowledge, then the municipality's set-up. */
class Navigation extends Nav {
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("shell", "shell.group.start"),
            Map.entry("referral", "shell.group.work"),
            Map.entry("casework", "shell.group.work"),
            Map.entry("casereview", "shell.group.knowledge"),
            Map.entry("citizen", "shell.group.work"),
            Map.entry("planning", "shell.group.work"),
            Map.entry("decision", "shell.group.work"),
            Map.entry("outreach", "shell.group.outreach"),
            Map.entry("monitoring", "shell.group.knowledge"),
            Map.entry("evaluation", "shell.group.knowledge"),
            Map.entry("reporting", "shell.group.knowledge"),
            Map.entry("programme.nav.comparison", "shell.group.knowledge"),
            Map.entry("programme", "shell.group.setup"),
            Map.entry("identity", "shell.group.setup"),
            Map.entry("tenancy", "shell.group.setup"),
            Map.entry("audit", "shell.group.setup"));
    private static final List<String> ORDER = List.of(
            "shell.group.start",
            "shell.group.work",
            "shell.group.outreach",
            "shell.group.knowledge",
            "shell.group.setup");

    Navigation() {
        setAriaLabel(t("shell.navigation"));
        addClassName("frame-nav");
        var groups = new LinkedHashMap<String, List<MenuEntry>>();
        ORDER.forEach(group -> groups.put(group, new ArrayList<>()));
        for (var entry : MenuConfiguration.getMenuEntries()) {
            if (isElsewhere(entry)) continue;
            groups.computeIfAbsent(group(entry), group -> new ArrayList<>()).add(entry);
        }
        groups.forEach((group, entries) -> {
            if (!entries.isEmpty()) add(group(group, entries));
        });
    }

    /** The evaluators' workspace is their start: two entries would lead to one page. */
    private static boolean isElsewhere(MenuEntry entry) {
        return path(entry).isEmpty()
                && MenuConfiguration.getMenuEntries().stream()
                        .anyMatch(other -> path(other).equals(StartView.EVALUATION));
    }

    private static String group(MenuEntry entry) {
        var module = entry.title().replaceAll("\\..*", "");
        return GROUPS.getOrDefault(entry.title(), GROUPS.getOrDefault(module, "shell.group.setup"));
    }

    private static SideNav group(String group, List<MenuEntry> entries) {
        var nav = new SideNav();
        if (!"shell.group.start".equals(group)) nav.setLabel(t(group));
        entries.forEach(entry -> nav.addItem(item(entry, entries)));
        return nav;
    }

    private static SideNavItem item(MenuEntry entry, List<MenuEntry> entries) {
        var path = path(entry);
        var item = new SideNavItem(t(entry.title()), path);
        if (entry.icon() != null && entry.icon().startsWith("vaadin:")) {
            item.setPrefixComponent(new Icon("vaadin", entry.icon().substring("vaadin:".length())));
        }
        // A page below one that has an entry of its own, such as «evaluering/sagsgennemgange», marks that entry alone.
        item.setMatchNested(!path.isEmpty()
                && entries.stream().noneMatch(other -> path(other).startsWith(path + "/")));
        return item;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }
}
