create table issue (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  category varchar,
  origin varchar not null,
  description varchar not null,
  cause varchar not null,
  amount decimal(18, 2),
  indicator_id varchar not null,
  from_last_year boolean not null,
  primary key (report_id, position)
);

create table recommendation (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  measure varchar not null,
  department varchar not null,
  owner varchar not null,
  due date,
  state varchar not null,
  completed date,
  primary key (report_id, position)
);

create table recommendation_issue (
  report_id varchar not null,
  recommendation bigint not null,
  position bigint not null,
  issue_id varchar not null,
  primary key (report_id, recommendation, position),
  foreign key (report_id, recommendation) references recommendation on delete cascade
);
