package ziping.store;

import static ziping.store.db.Tables.FRAMEWORK_ROW;
import static ziping.store.db.Tables.INDICATOR;

import ziping.indicator.FrameworkRow;
import ziping.indicator.Indicator;
import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.util.List;

/** Keeps the performance indicators and the scored rows of the evaluation framework. */
final class IndicatorRepository {

    private static final RowType<Indicator> INDICATORS =
            RowType.<Indicator>list(
                            INDICATOR, Indicator::id, INDICATOR.REPORT_ID, INDICATOR.POSITION)
                    .column(INDICATOR.ID, Indicator::id)
                    .column(INDICATOR.LEVEL1, Indicator::level1)
                    .column(INDICATOR.LEVEL2, Indicator::level2)
                    .column(INDICATOR.NAME, Indicator::name)
                    .column(INDICATOR.DIRECTION, Indicator::direction)
                    .column(INDICATOR.TARGET, Indicator::target)
                    .column(INDICATOR.UNIT, Indicator::unit)
                    .column(INDICATOR.ACTUAL, Indicator::actual)
                    .column(INDICATOR.POINTS, Indicator::points)
                    .column(INDICATOR.GRADE, Indicator::grade)
                    .column(INDICATOR.SCORE, Indicator::score)
                    .column(INDICATOR.REASON, Indicator::reason)
                    .column(INDICATOR.FORMULA, Indicator::formula)
                    .column(INDICATOR.EXPLANATION, Indicator::explanation)
                    .column(INDICATOR.CALCULATION, Indicator::calculation)
                    .column(INDICATOR.TARGET_BASIS, Indicator::targetBasis)
                    .column(INDICATOR.DATA_SOURCE, Indicator::dataSource)
                    .read(
                            row ->
                                    new Indicator(
                                            row.get(INDICATOR.ID),
                                            row.get(INDICATOR.LEVEL1),
                                            row.get(INDICATOR.LEVEL2),
                                            row.get(INDICATOR.NAME),
                                            row.get(INDICATOR.DIRECTION),
                                            row.get(INDICATOR.TARGET),
                                            row.get(INDICATOR.UNIT),
                                            row.get(INDICATOR.ACTUAL),
                                            row.get(INDICATOR.POINTS),
                                            row.get(INDICATOR.GRADE),
                                            row.get(INDICATOR.SCORE),
                                            row.get(INDICATOR.REASON),
                                            row.get(INDICATOR.FORMULA),
                                            row.get(INDICATOR.EXPLANATION),
                                            row.get(INDICATOR.CALCULATION),
                                            row.get(INDICATOR.TARGET_BASIS),
                                            row.get(INDICATOR.DATA_SOURCE)));

    private static final RowType<FrameworkRow> FRAMEWORK =
            RowType.<FrameworkRow>list(
                            FRAMEWORK_ROW,
                            FrameworkRow::id,
                            FRAMEWORK_ROW.REPORT_ID,
                            FRAMEWORK_ROW.POSITION)
                    .column(FRAMEWORK_ROW.ID, FrameworkRow::id)
                    .column(FRAMEWORK_ROW.LEVEL1, FrameworkRow::level1)
                    .column(FRAMEWORK_ROW.LEVEL2, FrameworkRow::level2)
                    .column(FRAMEWORK_ROW.LEVEL3, FrameworkRow::level3)
                    .column(FRAMEWORK_ROW.EXPLANATION, FrameworkRow::explanation)
                    .column(FRAMEWORK_ROW.CRITERIA, FrameworkRow::criteria)
                    .column(FRAMEWORK_ROW.POINTS, FrameworkRow::points)
                    .column(FRAMEWORK_ROW.SCORE, FrameworkRow::score)
                    .column(FRAMEWORK_ROW.REASON, FrameworkRow::reason)
                    .read(
                            row ->
                                    new FrameworkRow(
                                            row.get(FRAMEWORK_ROW.ID),
                                            row.get(FRAMEWORK_ROW.LEVEL1),
                                            row.get(FRAMEWORK_ROW.LEVEL2),
                                            row.get(FRAMEWORK_ROW.LEVEL3),
                                            row.get(FRAMEWORK_ROW.EXPLANATION),
                                            row.get(FRAMEWORK_ROW.CRITERIA),
                                            row.get(FRAMEWORK_ROW.POINTS),
                                            row.get(FRAMEWORK_ROW.SCORE),
                                            row.get(FRAMEWORK_ROW.REASON)));

    private IndicatorRepository() {}

    static List<Part<?>> parts() {
        return List.of(
                Part.list(INDICATORS, Report::indicators, ReportBuilder::indicators),
                Part.list(FRAMEWORK, Report::framework, ReportBuilder::framework));
    }
}
