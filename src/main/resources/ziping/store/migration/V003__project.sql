create table project (
  report_id varchar not null primary key references report on delete cascade,
  name varchar not null,
  "YEAR" integer not null,
  code varchar not null,
  department varchar not null,
  implementer varchar not null,
  type varchar not null,
  "START" date,
  "END" date,
  leader varchar not null,
  phone varchar not null,
  background varchar not null,
  basis_note varchar not null,
  content varchar not null,
  plan varchar not null,
  organisation varchar not null,
  goal_note varchar not null
);

create table basis_document (
  report_id varchar not null references project on delete cascade,
  position bigint not null,
  id varchar not null,
  title varchar not null,
  number varchar not null,
  "DATE" date,
  primary key (report_id, position)
);

create table goal (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  scope varchar not null,
  expected varchar not null,
  actual varchar not null,
  primary key (report_id, position)
);

create table funding_source (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  source varchar not null,
  initial decimal(18, 2),
  adjustment decimal(18, 2),
  received decimal(18, 2),
  spent decimal(18, 2),
  adjustment_reason varchar not null,
  execution_reason varchar not null,
  primary key (report_id, position)
);
