/**
 * The tables of a self-evaluation, one small class each: the 自评表 in its official layouts, funds,
 * spending, months, working papers, surveys, findings and evidence. No figure is computed here that
 * a noun or the scoring already gives; a class here only says what stands in which cell, and by
 * which formula a workbook can follow it. The Word report, the workbook and the preview take the
 * same tables, so a cell's layout and its number are decided in one place.
 */
package ziping.report.form;
