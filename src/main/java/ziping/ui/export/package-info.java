/**
 * The command 导出: asks what to write where, writes it off the FX thread, and says what became of
 * it. What the files contain is decided by {@code report} and {@code app.ReportFiles}, not here. It
 * is a package beside the pages because every page's report can be exported, and none of them owns
 * that.
 */
package ziping.ui.export;
