/**
 * The page 评价工作: how the evaluation was carried out, and the satisfaction surveys with their
 * counted answers. Who evaluated stands on the cover and is asked for on 基本情况. Surveys are part of
 * this page because the report tells of them in the chapter on the evaluation's work.
 */
package ziping.ui.evaluation;
