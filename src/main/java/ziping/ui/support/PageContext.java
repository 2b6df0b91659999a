package ziping.ui.support;

import ziping.app.AppContext;
import ziping.report.Report;

/**
 * What a page is made from: the report it edits and the ways to everything outside the page.
 *
 * @param checks what the self-check says of the report, soon after every edit
 */
public record PageContext(
        OpenReport report,
        Live<Report, Checked> checks,
        Background background,
        Dialogs dialogs,
        Navigation navigation,
        Choices choices,
        AppContext app) {}
