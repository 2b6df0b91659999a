package ziping.export;

import org.apache.poi.ooxml.POIXMLProperties;

/** What a file says of itself in the properties window of Word, Excel or WPS. */
public final class FileProperties {

    private static final String PROGRAM = "绩效自评";

    private FileProperties() {}

    /**
     * Describes a file.
     *
     * @param title title of the document
     * @param unit the unit as author; the program's name stands in for an empty one
     * @param mark a word such as 演示数据, as keyword; may be empty
     */
    public static void describe(
            POIXMLProperties properties, String title, String unit, String mark) {
        String author = XmlText.legal(unit);
        properties.getCoreProperties().setTitle(XmlText.legal(title));
        properties.getCoreProperties().setCreator(author.isBlank() ? PROGRAM : author);
        properties.getCoreProperties().setKeywords(XmlText.legal(mark));
        properties.getExtendedProperties().setCompany(author);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
