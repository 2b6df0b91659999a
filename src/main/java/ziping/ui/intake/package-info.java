/**
 * 导入去年报告: choosing a file, looking over what was understood of it, and taking it in. How a file is
 * read belongs to {@code ziping.intake} and {@code ziping.exchange}.
 */
package ziping.ui.intake;
