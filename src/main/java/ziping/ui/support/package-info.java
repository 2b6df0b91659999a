/**
 * What every page stands on: the open report with its undo and saving, work off the FX thread,
 * dialogs, words, theme, and how to go from place to place. No page, no control and nothing about
 * one noun belongs here. Threads, {@code runLater} and the report's state are in this one package
 * so that no page has to think about any of them.
 */
package ziping.ui.support;
