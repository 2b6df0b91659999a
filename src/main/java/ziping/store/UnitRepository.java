package ziping.store;

import static ziping.store.db.Tables.UNIT;
import static ziping.store.db.Tables.UNIT_DEPARTMENT;

import ziping.project.Unit;
import ziping.report.Report;
import ziping.report.ReportBuilder;

import java.util.List;
import java.util.function.Function;

/** Keeps the unit as it was in the year of the report. */
final class UnitRepository {

    private static final RowType<String> DEPARTMENTS =
            RowType.<String>list(
                            UNIT_DEPARTMENT,
                            Function.identity(),
                            UNIT_DEPARTMENT.REPORT_ID,
                            UNIT_DEPARTMENT.POSITION)
                    .column(UNIT_DEPARTMENT.NAME, Function.identity())
                    .read(row -> row.get(UNIT_DEPARTMENT.NAME));

    private static final RowType<Unit> UNITS =
            RowType.<Unit>single(UNIT, UNIT.REPORT_ID)
                    .column(UNIT.NAME, Unit::name)
                    .column(UNIT.SHORT_NAME, Unit::shortName)
                    .column(UNIT.DUTIES, Unit::duties)
                    .column(UNIT.ADMINISTRATIVE_POSTS, Unit::administrativePosts)
                    .column(UNIT.INSTITUTION_POSTS, Unit::institutionPosts)
                    .column(UNIT.SUPPORT_POSTS, Unit::supportPosts)
                    .column(UNIT.STAFF, Unit::staff)
                    .list(DEPARTMENTS, Unit::departments)
                    .read(UnitRepository::read);

    private UnitRepository() {}

    static List<Part<?>> parts() {
        return List.of(Part.single(UNITS, Report::unit, ReportBuilder::unit));
    }

    private static Unit read(Row row) {
        return new Unit(
                row.get(UNIT.NAME),
                row.get(UNIT.SHORT_NAME),
                row.get(UNIT.DUTIES),
                row.get(UNIT.ADMINISTRATIVE_POSTS),
                row.get(UNIT.INSTITUTION_POSTS),
                row.get(UNIT.SUPPORT_POSTS),
                row.get(UNIT.STAFF),
                row.list(DEPARTMENTS));
    }
}
