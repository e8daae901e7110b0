package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** A choice of one where all there is to choose from lies open, each a tile that a thumb can hit. */
public final class Tiles<T> extends RadioButtonGroup<T> {
    public Tiles(String label, ItemLabelGenerator<T> names) {
        super(label);
        setItemLabelGenerator(names);
        addClassName("tiles");
    }

    public Tiles(String label, ItemLabelGenerator<T> names, T[] items) {
        this(label, names);
        setItems(List.of(items));
    }
}
