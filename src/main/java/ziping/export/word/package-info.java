/**
 * The report as a Word file in the format of GB/T 9704-2012: the template holds page and styles,
 * the classes here put the blocks of a {@link ziping.report.document.ReportDocument} into them.
 * What stands in the report, and every number, is decided before and elsewhere. POI keeps the
 * package, the styles and the charts; the body is streamed as text, because XmlBeans takes
 * quadratic time for long lists of children.
 */
package ziping.export.word;
