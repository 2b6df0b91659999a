create table mended_remark (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  check_id varchar not null,
  place varchar not null,
  problem varchar not null,
  primary key (report_id, position)
);
