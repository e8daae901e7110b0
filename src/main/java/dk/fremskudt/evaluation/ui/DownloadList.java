package dk.fremskudt.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;

/** Files to take along, each made when it is asked for. */
class DownloadList extends UnorderedList {
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    DownloadList() {
        addClassNames("plain", "downloads");
    }

    void add(String text, String fileName, String type, Content content) {
        add(new ListItem(new Anchor(
                (DownloadHandler) (DownloadEvent event) -> {
                    event.setFileName(fileName);
                    event.setContentType(type);
                    content.write(event.getOutputStream());
                },
                text)));
    }
}
