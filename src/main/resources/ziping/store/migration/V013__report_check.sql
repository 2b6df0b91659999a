-- What the self-check found when the report was last saved, so that the list needs no checking.
create table report_check (
  report_id varchar not null primary key references report on delete cascade,
  must integer not null,
  hint integer not null,
  message varchar not null,
  place varchar not null
);
