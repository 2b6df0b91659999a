/**
 * The panel 自查, beside every page: what the finance bureau would send back, with the way to each
 * place. The checks themselves are rules of {@code check}. It is a panel and no page, because the
 * clerk mends a field while she reads what is wrong with it.
 */
package ziping.ui.check;
