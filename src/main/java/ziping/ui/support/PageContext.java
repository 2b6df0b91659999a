package ziping.ui.support;

import ziping.app.AppContext;

/** What a page is made from: the report it edits and the ways to everything outside the page. */
public record PageContext(
        OpenReport report,
        Background background,
        Dialogs dialogs,
        Navigation navigation,
        AppContext app) {}
