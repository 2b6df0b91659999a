/**
 * 核对与汇总: packages that came from elsewhere, one or all below a folder: whether each is whole and
 * unchanged, what they add up to, the workbook of it, and the way to take over what is wanted of
 * one. What is wrong with a package is found in {@code submission}, what counts is decided in
 * {@code app}; this page belongs to no project, so it can be used before there is one.
 */
package ziping.ui.collection;
