package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a screen whether it stands on a phone or an upright tablet, where a table of many columns can't be read. */
public final class Narrow {
    private static final int WIDEST_PIXELS = 900;

    private Narrow() {}

    /** @param told true where it is narrow; told when the component is shown and whenever that changes */
    public static void watch(Component component, Consumer<Boolean> told) {
        component.addAttachListener(shown -> {
            var page = shown.getUI().getPage();
            var before = new AtomicReference<@Nullable Boolean>();
            Consumer<Boolean> changes = narrow -> {
                if (!narrow.equals(before.getAndSet(narrow))) told.accept(narrow);
            };
            changes.accept(narrow(page.getExtendedClientDetails().getWindowInnerWidth()));
            var listener = page.addBrowserWindowResizeListener(resized -> changes.accept(narrow(resized.getWidth())));
            component.addDetachListener(gone -> {
                gone.unregisterListener();
                listener.remove();
            });
        });
    }

    /** Shows a table as this one of its columns where it is narrow, and as all the others elsewhere. */
    public static <T> void oneColumn(Grid<T> grid, Grid.Column<T> card) {
        watch(grid, narrow -> grid.getColumns().forEach(column -> column.setVisible(column.equals(card) == narrow)));
    }

    private static boolean narrow(int width) {
        return width > 0 && width < WIDEST_PIXELS;
    }
}
