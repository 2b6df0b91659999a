create table evaluation (
  report_id varchar not null primary key references report on delete cascade,
  "DATE" date,
  writer varchar not null,
  leader varchar not null,
  purpose varchar not null,
  plan varchar not null,
  principles varchar not null,
  methods varchar not null,
  standards varchar not null,
  process varchar not null,
  limits varchar not null,
  stated_score decimal(18, 2)
);

create table team_member (
  report_id varchar not null references evaluation on delete cascade,
  position bigint not null,
  id varchar not null,
  role varchar not null,
  name varchar not null,
  post varchar not null,
  department varchar not null,
  primary key (report_id, position)
);

create table evaluation_basis_document (
  report_id varchar not null references evaluation on delete cascade,
  position bigint not null,
  id varchar not null,
  title varchar not null,
  number varchar not null,
  "DATE" date,
  primary key (report_id, position)
);
