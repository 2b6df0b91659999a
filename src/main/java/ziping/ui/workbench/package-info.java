/**
 * 工作台: the projects of all years as a list with search, the figures over it, beginning and removing
 * a project, and the first start. An open report and its pages do not belong here. It reads only
 * summaries, so that ten thousand projects list as quickly as ten.
 */
package ziping.ui.workbench;
