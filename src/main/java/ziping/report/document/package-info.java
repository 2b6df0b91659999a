/**
 * The assembled report as a sequence of blocks (cover, contents, headings, paragraphs, tables,
 * charts) and its tables as sheets. No file format and no rule of the work belongs here. Word,
 * Excel, preview and window all draw these same blocks and cells, so what is previewed is what is
 * written and a form looks and counts the same everywhere.
 */
package ziping.report.document;
