/**
 * Turns a {@code report.document.Workbook} into an .xlsx file: names, places, widths, heights,
 * styles, print set-up, and the cells themselves. What stands in a cell, and which figure is right,
 * is not decided here but in {@code report.form}. POI builds everything of the file except the
 * rows; those are streamed into its sheets, because a tree of a hundred thousand cell objects costs
 * a second and hundreds of megabytes, and a detour over temporary files as much again.
 */
package ziping.export.excel;
