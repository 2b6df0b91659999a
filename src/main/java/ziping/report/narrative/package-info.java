/**
 * The paragraphs that follow from data, in the official language of reports: one small class a
 * topic, each from {@code ReportFigures} to blocks. Where they stand is for the outline to say, how
 * they look for the writers. A fact that is not given is named as missing, never guessed or left
 * out in silence.
 */
package ziping.report.narrative;
