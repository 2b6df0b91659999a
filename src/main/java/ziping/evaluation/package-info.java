/**
 * The evaluation work itself (评价工作): who evaluated, why, by which plan, principles, methods and
 * steps, within which limits. Surveys have a package of their own, and what the evaluation found
 * belongs to {@code finding}. It is a noun of its own because the Kunming outline gives it a whole
 * chapter.
 */
package ziping.evaluation;
