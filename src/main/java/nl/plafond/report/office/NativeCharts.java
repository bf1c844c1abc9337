package nl.plafond.report.office;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.report.reading.ReportTexts;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Charts of Excel itself, drawn from figures on their sheet: whoever changes a figure changes the chart. */
final class NativeCharts {
    /** Rows and columns that a chart takes. */
    private static final int ROWS = 22;

    private static final int FIRST_COLUMNS = 3;
    private static final int COLUMNS = 4;
    /** A scenario has its middle and both ends of its band. */
    private static final int PARTS = 3;
    /** Only these have their bands drawn: the one compared with and the first beside it. */
    private static final int BANDS = 2;
    /** The colours and dashes of the other charts: unchanged policy black, those of Okabe and Ito that stand out on white. */
    private static final List<Integer> COLOURS = List.of(0x000000, 0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7);

    private static final List<PresetLineDash> DASHES = List.of(
            PresetLineDash.SOLID,
            PresetLineDash.DASH,
            PresetLineDash.SYSTEM_DOT,
            PresetLineDash.DASH_DOT,
            PresetLineDash.LARGE_DASH);
    private static final double MIDDLE = 2.25;
    private static final double EDGE = 0.75;
    private static final String PEOPLE = "#,##0";
    private static final String YEAR = "yyyy";
    /** Two commas leave out six figures. */
    private static final String MILLIONS = "#,##0.0,,";

    private static final double DAYS_A_YEAR = 365.25;

    private final XSSFSheet page;
    private final NoteFigures figures;
    private final ReportTexts words;

    NativeCharts(XSSFSheet page, NoteFigures figures, ReportTexts words) {
        this.page = page;
        this.figures = figures;
        this.words = words;
    }

    /** The list, with the band of the first scenarios, from the figures below a heading. */
    void list(int top, int heading) {
        var chart = chart(top, 0, FIRST_COLUMNS, words.say("sheet.chart.list", service()));
        var below = chart.createValueAxis(AxisPosition.BOTTOM);
        below.setNumberFormat(YEAR);
        below.setMajorUnit(DAYS_A_YEAR);
        below.setMinimum(dayOfYear(figures.reading().start().getYear()));
        below.setMaximum(dayOfYear(figures.reading().run().horizon().getYear() + 1));
        below.setTitle(words.say("column.month"));
        var values = values(chart, below, words.say("sheet.chart.list.unit"), PEOPLE);
        values.setMinimum(0);
        var lines = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, below, values);
        lines.setStyle(ScatterStyle.LINE);
        lines.setVaryColors(false);
        int months = figures.reading().months();
        var days = numbers(heading, months, 0);
        for (int n = 0; n < figures.scenarios().size(); n++) {
            for (int part = 0; part < (n < BANDS ? PARTS : 1); part++) {
                var line = (XDDFScatterChartData.Series)
                        lines.addSeries(days, numbers(heading, months, 1 + PARTS * n + part));
                name(line, heading, 1 + PARTS * n + part, figures.scenarios().get(n), part);
                line.setSmooth(false);
                line.setMarkerStyle(MarkerStyle.NONE);
                line.setLineProperties(stroke(n, part == 0 ? MIDDLE : EDGE));
            }
        }
        chart.plot(lines);
    }

    /** What each year costs, from the figures below a heading. */
    void cost(int top, int heading) {
        int left = figures.hasList() ? FIRST_COLUMNS : 0;
        var chart = chart(top, left, COLUMNS, words.say("sheet.chart.cost"));
        var below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        below.setNumberFormat("0");
        below.setTitle(words.say("column.year"));
        var values = values(chart, below, words.say("sheet.chart.cost.unit"), MILLIONS);
        values.setMinimum(0);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setVaryColors(false);
        int years = figures.years().size();
        var sorts = numbers(heading, years, 0);
        for (int n = 0; n < figures.scenarios().size(); n++) {
            var bar = bars.addSeries(sorts, numbers(heading, years, 1 + PARTS * n));
            name(bar, heading, 1 + PARTS * n, figures.scenarios().get(n), 0);
            bar.setFillProperties(new XDDFSolidFillProperties(colour(n)));
        }
        chart.plot(bars);
    }

    private XSSFChart chart(int top, int left, int columns, String title) {
        var at = new XSSFClientAnchor(0, 0, 0, 0, left, top, left + columns, top + ROWS);
        var chart = page.createDrawingPatriarch().createChart(at);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    private static XDDFValueAxis values(XSSFChart chart, XDDFChartAxis below, String unit, String format) {
        var values = chart.createValueAxis(AxisPosition.LEFT);
        values.setTitle(unit);
        values.setNumberFormat(format);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.crossAxis(below);
        below.crossAxis(values);
        values.getOrAddMajorGridProperties()
                .setLineProperties(
                        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
        return values;
    }

    /** The second of January, so that steps of a quarter of a day more than a year stay in the year that they are of. */
    private static double dayOfYear(int year) {
        return DateUtil.getExcelDate(LocalDate.of(year, 1, 2));
    }

    private CellRangeAddress column(int heading, int rows, int column) {
        return new CellRangeAddress(heading + 1, heading + rows, column, column);
    }

    private XDDFNumericalDataSource<Double> numbers(int heading, int rows, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(page, column(heading, rows, column));
    }

    /** Its name: that of the scenario for its middle, that of the column for an end of its band. */
    private void name(XDDFChartData.Series series, int heading, int column, int scenario, int part) {
        var cell = page.getRow(heading).getCell(column);
        var reference = new CellReference(page.getSheetName(), heading, column, true, true);
        series.setTitle(
                part == 0 ? words.of(figures.reading().name(scenario)) : cell.getStringCellValue(),
                part == 0 ? null : reference);
    }

    private static XDDFLineProperties stroke(int scenario, double width) {
        var stroke = new XDDFLineProperties(new XDDFSolidFillProperties(colour(scenario)));
        stroke.setWidth(width);
        stroke.setPresetDash(new XDDFPresetLineDash(DASHES.get(scenario % DASHES.size())));
        return stroke;
    }

    private static XDDFColor colour(int scenario) {
        int rgb = COLOURS.get(scenario % COLOURS.size());
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private String service() {
        return figures.service() == figures.reading().findings().all()
                ? words.say("all.services")
                : words.of(figures.reading().serviceName(figures.service()));
    }
}
