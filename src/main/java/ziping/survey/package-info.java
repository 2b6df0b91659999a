/**
 * Satisfaction surveys (满意度调查): who was asked, how, what was answered, and the result with the
 * method it was counted by. How a result turns into points belongs to {@code scoring}. Methods and
 * weights are data of each survey, because no standard fixes them and the report must print them.
 */
package ziping.survey;
