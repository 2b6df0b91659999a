create table indicator (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  level1 varchar not null,
  level2 varchar not null,
  name varchar not null,
  direction varchar,
  target varchar not null,
  unit varchar not null,
  actual varchar not null,
  points decimal(18, 2),
  grade varchar,
  score decimal(18, 2),
  reason varchar not null,
  formula varchar not null,
  explanation varchar not null,
  calculation varchar not null,
  target_basis varchar not null,
  data_source varchar not null,
  primary key (report_id, position)
);

create table framework_row (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  level1 varchar not null,
  level2 varchar not null,
  level3 varchar not null,
  explanation varchar not null,
  criteria varchar not null,
  points decimal(18, 2),
  score decimal(18, 2),
  reason varchar not null,
  primary key (report_id, position)
);
