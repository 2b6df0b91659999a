package ziping.app;

/** The files an export may write. */
public enum ExportFile {
    /** The report as a Word file. */
    WORD("自评报告", "docx"),
    /** Its tables as an Excel workbook. */
    EXCEL("自评表", "xlsx"),
    /** The report as a PDF file, made from the Word file by an office program of this computer. */
    PDF("自评报告", "pdf"),
    /** What the self-check says of it, as a Word file. */
    CHECK_WORD("自查清单", "docx"),
    /** The same as an Excel workbook. */
    CHECK_EXCEL("自查清单", "xlsx");

    private final String title;
    private final String extension;

    ExportFile(String title, String extension) {
        this.title = title;
        this.extension = extension;
    }

    /** What it is, as its name says. */
    public String title() {
        return title;
    }

    /** The end of its name, without dot. */
    public String extension() {
        return extension;
    }
}
