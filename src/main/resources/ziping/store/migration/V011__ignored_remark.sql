create table ignored_remark (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  check_id varchar not null,
  place varchar not null,
  quote varchar not null,
  reason varchar not null,
  primary key (report_id, position)
);
