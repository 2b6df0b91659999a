package ziping.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

import java.math.BigInteger;

import javax.xml.namespace.QName;

/**
 * The page of a template, upright and turned. Lengths in twips (1/1440 inch). A turned page keeps
 * the type area: turned clockwise for binding, its upper edge is the bound edge of the upright one.
 */
final class PageSetup {

    /** A4 with the margins of GB/T 9704-2012, for templates that say nothing. */
    private static final int[] A4 = {11906, 16838};

    private static final int[] MARGINS = {2098, 1459, 1984, 1587};

    private static final QName NAME =
            new QName(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "sectPr", "w");

    private final CTSectPr upright;

    private PageSetup(CTSectPr upright) {
        this.upright = upright;
    }

    /** The page of a template: of its last section. */
    static PageSetup of(XWPFDocument template) {
        CTSectPr page = template.getDocument().getBody().getSectPr();
        if (page == null) {
            page = template.getDocument().getBody().addNewSectPr();
        }
        if (!page.isSetPgSz()) {
            size(page.addNewPgSz(), A4[0], A4[1]);
        }
        if (!page.isSetPgMar()) {
            margins(page.addNewPgMar(), MARGINS);
        }
        return new PageSetup(page);
    }

    /** Width of the type area. */
    int width(PageKind kind) {
        int[] m = margins();
        return kind == PageKind.TURNED ? height() - m[0] - m[2] : width() - m[1] - m[3];
    }

    /** Height of the type area. */
    int height(PageKind kind) {
        return width(kind == PageKind.TURNED ? PageKind.BODY : PageKind.TURNED);
    }

    /** The section of the given kind, as XML. */
    String xml(PageKind kind, boolean firstOfBody) {
        CTSectPr section = (CTSectPr) upright.copy();
        (section.isSetType() ? section.getType() : section.addNewType())
                .setVal(STSectionMark.NEXT_PAGE);
        switch (kind) {
            case FRONT -> section.setFooterReferenceArray(null);
            case TURNED -> turn(section);
            case BODY -> {}
        }
        if (firstOfBody) {
            (section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType())
                    .setStart(BigInteger.ONE);
        }
        return section.xmlText(new XmlOptions().setSaveSyntheticDocumentElement(NAME));
    }

    private void turn(CTSectPr section) {
        int[] m = margins();
        int footer = twips(section.getPgMar().getFooter()) - m[2] + m[1];
        int header = twips(section.getPgMar().getHeader()) - m[0] + m[3];
        size(section.getPgSz(), height(), width());
        section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        margins(section.getPgMar(), m[3], m[0], m[1], m[2]);
        section.getPgMar().setFooter(BigInteger.valueOf(Math.max(footer, 0)));
        section.getPgMar().setHeader(BigInteger.valueOf(Math.max(header, 0)));
    }

    private int width() {
        return twips(upright.getPgSz().getW());
    }

    private int height() {
        return twips(upright.getPgSz().getH());
    }

    /** Top, right, bottom, left. */
    private int[] margins() {
        CTPageMar mar = upright.getPgMar();
        return new int[] {
            Math.abs(twips(mar.getTop())),
            twips(mar.getRight()),
            Math.abs(twips(mar.getBottom())),
            twips(mar.getLeft())
        };
    }

    private static void size(CTPageSz size, int width, int height) {
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
    }

    private static void margins(CTPageMar mar, int... sides) {
        mar.setTop(BigInteger.valueOf(sides[0]));
        mar.setRight(BigInteger.valueOf(sides[1]));
        mar.setBottom(BigInteger.valueOf(sides[2]));
        mar.setLeft(BigInteger.valueOf(sides[3]));
    }

    /** Our templates count in twips; other units of measure are not written by Word or WPS here. */
    private static int twips(Object measure) {
        return measure == null ? 0 : new java.math.BigDecimal(measure.toString()).intValue();
    }
}
