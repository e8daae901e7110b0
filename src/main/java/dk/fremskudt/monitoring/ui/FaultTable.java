package dk.fremskudt.monitoring.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.monitoring.ImportResult;
import dk.fremskudt.monitoring.file.Fault;
import dk.fremskudt.platform.ui.ScrollBox;

/** Every fault of a refused file: where it is and what is wrong. */
class FaultTable extends Div {
    FaultTable(ImportResult refused) {
        var table = new NativeTable();
        table.addClassName("table");
        var head = table.getHead().addRow();
        head.add(
                new NativeTableHeaderCell(t("monitoring.import.line")),
                new NativeTableHeaderCell(t("monitoring.import.column")),
                new NativeTableHeaderCell(t("monitoring.import.reason")));
        refused.faults().forEach(fault -> table.getBody().add(row(fault)));
        add(new ScrollBox(t("monitoring.import.faults"), table));
        if (refused.more()) {
            add(new Paragraph(t("monitoring.fault.more", refused.faults().size())));
        }
    }

    private static NativeTableRow row(Fault fault) {
        var row = new NativeTableRow();
        row.add(
                new NativeTableCell(String.valueOf(fault.line())),
                new NativeTableCell(
                        fault.field().isEmpty()
                                ? String.valueOf(fault.column())
                                : fault.column() + " · " + fault.field()),
                new NativeTableCell(t(fault.text(), fault.arguments().toArray())));
        return row;
    }
}
