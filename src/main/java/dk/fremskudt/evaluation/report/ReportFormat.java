package dk.fremskudt.evaluation.report;

import java.util.Locale;

/** How a report can leave the product. */
public enum ReportFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As it stands in a file's name and in a call. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
