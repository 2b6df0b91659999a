create table evidence (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  category varchar not null,
  title varchar not null,
  number varchar not null,
  "DATE" date,
  file_name varchar not null,
  size bigint not null,
  sha256 varchar not null,
  note varchar not null,
  primary key (report_id, position)
);

-- A link may name an indicator that is no longer there: a draft is kept as it is.
create table evidence_indicator (
  report_id varchar not null,
  evidence bigint not null,
  position bigint not null,
  indicator_id varchar not null,
  primary key (report_id, evidence, position),
  foreign key (report_id, evidence) references evidence on delete cascade
);
