-- The self-check looks for the same project of the year before at every edit.
create index report_by_name on report (name, "YEAR");
