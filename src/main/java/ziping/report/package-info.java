/**
 * The self-evaluation as a whole (自评报告): everything known about one project and year, the outline
 * it is told by, and the assembled document and tables as they will be written, shown and printed.
 * No file format belongs here. Word, Excel, preview and screen all draw the same document, so their
 * figures cannot differ.
 */
package ziping.report;
