/**
 * 报告: the outline with its completeness, the texts of one section and how it will be printed. What
 * the program writes comes from {@code report.narrative}, how it is put together from {@code
 * report.ReportAssembler}; nothing here writes a sentence or decides where a text belongs.
 */
package ziping.ui.report;
