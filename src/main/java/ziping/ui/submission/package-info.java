/**
 * 报送: the page from which a project leaves for the bureau, and what the program knows of each time
 * it did. What goes into a package and how it is written is decided in {@code app} and {@code
 * submission}; this package asks where to, shows how far it is, and keeps the answer in the open
 * report in a way that undoing does not take back, because the stick is on its way already.
 */
package ziping.ui.submission;
