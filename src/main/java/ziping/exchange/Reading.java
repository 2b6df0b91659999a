package ziping.exchange;

import ziping.report.Report;

import java.util.List;

/**
 * What came out of a document.
 *
 * @param report the report
 * @param remarks Chinese sentences about what was not read or read with a difference, for the
 *     caller to show; empty when all was plain
 */
public record Reading(Report report, List<String> remarks) {

    public Reading {
        remarks = List.copyOf(remarks);
    }
}
