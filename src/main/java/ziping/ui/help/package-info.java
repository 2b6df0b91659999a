/**
 * The user guide that F1 opens: its pages as text files beside the stylesheet, the reader of their
 * few marks, and the window that shows and searches them. What the pages say is written there, not
 * here; each page of a report has the guide page of its own id.
 */
package ziping.ui.help;
