package ziping.export.word;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;

import ziping.export.XmlText;
import ziping.report.document.Chart;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/**
 * A chart as Word and WPS draw and edit it themselves, with its figures in a workbook inside the
 * file. Colours differ in lightness too, because most reports are printed in black.
 */
final class WordChart {

    private static final List<PresetColor> COLOURS =
            List.of(PresetColor.DARK_BLUE, PresetColor.DARK_ORANGE, PresetColor.GRAY);
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.TRIANGLE, MarkerStyle.NONE);

    private static final String FONT = "宋体";

    /** 小五号, in hundredths of a point. */
    private static final int SIZE = 900;

    private final XWPFChart part;
    private final Chart chart;
    private final ChartWorkbook figures;

    private WordChart(XWPFChart part, Chart chart) {
        this.part = part;
        this.chart = chart;
        this.figures = new ChartWorkbook(chart);
    }

    /** Puts a chart into the file; answers the id by which the body refers to it. */
    static String put(Chart chart, XWPFDocument document) throws IOException {
        try {
            XWPFChart part = document.createChart();
            WordChart drawn = new WordChart(part, chart);
            drawn.draw();
            drawn.embed(document.getCharts().size());
            return document.getRelationId(part);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void draw() {
        part.setAutoTitleDeleted(true);
        part.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = part.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis upward = part.createValueAxis(AxisPosition.LEFT);
        unit(upward);
        upward.setMinimum(0);
        boolean line = chart.kind() == Chart.Kind.LINE;
        upward.setCrossBetween(
                line ? AxisCrossBetween.MIDPOINT_CATEGORY : AxisCrossBetween.BETWEEN);
        XDDFChartData data =
                part.createData(line ? ChartTypes.LINE : ChartTypes.BAR, across, upward);
        switch (data) {
            case XDDFBarChartData bars -> bars.setBarDirection(BarDirection.COL);
            // Word refuses a line chart that does not say how its lines are grouped
            case XDDFLineChartData lines -> lines.setGrouping(Grouping.STANDARD);
            default -> throw new IllegalStateException("no chart of this kind");
        }
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(
                        chart.categories().stream().map(XmlText::legal).toArray(String[]::new),
                        figures.range(0));
        for (int i = 0; i < chart.series().size(); i++) {
            series(data, categories, i);
        }
        font();
    }

    /** The unit beside the axis stands upright: Chinese turned by a quarter is hard to read. */
    private void unit(XDDFValueAxis axis) {
        axis.setTitle(chart.unit());
        CTTextBody words =
                part.getCTChart().getPlotArea().getValAxArray(0).getTitle().getTx().getRich();
        words.getBodyPr().setRot(0);
        words.getBodyPr().setVert(STTextVerticalType.HORZ);
        // POI notes the language of this computer, so that files would differ by it
        words.getPArray(0).getRArray(0).getRPr().setLang("zh-CN");
    }

    /** 宋体 in 小五号 for all words, as in the tables; Word would take a font without Chinese. */
    private void font() {
        CTTextBody words = part.getCTChartSpace().addNewTxPr();
        words.addNewBodyPr();
        CTTextCharacterProperties look = words.addNewP().addNewPPr().addNewDefRPr();
        look.setSz(SIZE);
        look.addNewLatin().setTypeface(FONT);
        look.addNewEa().setTypeface(FONT);
        look.addNewCs().setTypeface(FONT);
        words.getPArray(0).addNewEndParaRPr().setLang("zh-CN");
    }

    /** The figure of each bar above it. */
    private static void figures(CTBarSer bars) {
        CTDLbls labels = bars.isSetDLbls() ? bars.getDLbls() : bars.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** The figures as a workbook inside the file, from which the chart can be edited. */
    private void embed(int number) throws IOException, InvalidFormatException {
        PackagePartName name =
                PackagingURIHelper.createPartName(XWPFRelation.WORKBOOK.getFileName(number));
        PackagePart book =
                part.getPackagePart()
                        .getPackage()
                        .createPart(name, XWPFRelation.WORKBOOK.getContentType());
        try (OutputStream out = book.getOutputStream()) {
            figures.writeTo(out);
        }
        part.setExternalId(
                part.getPackagePart()
                        .addRelationship(
                                name, TargetMode.INTERNAL, XWPFRelation.WORKBOOK.getRelation())
                        .getId());
    }

    private void series(XDDFChartData data, XDDFCategoryDataSource categories, int index) {
        Chart.Series values = chart.series().get(index);
        int column = index + 1;
        XDDFChartData.Series series =
                data.addSeries(
                        categories,
                        XDDFDataSourcesFactory.fromArray(
                                values.values().toArray(BigDecimal[]::new),
                                figures.range(column),
                                column));
        series.setTitle(values.name(), figures.heading(column));
        XDDFSolidFillProperties colour =
                new XDDFSolidFillProperties(XDDFColor.from(COLOURS.get(index % COLOURS.size())));
        if (series instanceof XDDFLineChartData.Series line) {
            line(line, colour, MARKERS.get(index % MARKERS.size()));
        } else if (series instanceof XDDFBarChartData.Series bars) {
            bars.setFillProperties(colour);
            figures(bars.getCTBarSer());
        }
        series.plot();
    }

    private static void line(
            XDDFLineChartData.Series line, XDDFSolidFillProperties colour, MarkerStyle marker) {
        line.setSmooth(false);
        line.setMarkerStyle(marker);
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setLineProperties(new XDDFLineProperties(colour));
        line.setShapeProperties(look);
    }
}
