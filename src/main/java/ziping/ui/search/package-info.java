/**
 * 搜索 (Ctrl+K): one field that finds projects, pages, commands and every field of the open report,
 * and goes there. What a page shows does not belong here; a field is known by its place, so that a
 * new one is found as soon as the exchange format has it.
 */
package ziping.ui.search;
