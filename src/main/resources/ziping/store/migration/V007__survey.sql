create table survey (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  respondents varchar not null,
  means varchar not null,
  "START" date,
  "END" date,
  distributed integer,
  collected integer,
  valid integer,
  method varchar not null,
  indicator_id varchar not null,
  note varchar not null,
  primary key (report_id, position)
);

create table answer_option (
  report_id varchar not null,
  survey bigint not null,
  position bigint not null,
  label varchar not null,
  weight decimal(18, 2),
  satisfied boolean not null,
  counted boolean not null,
  primary key (report_id, survey, position),
  foreign key (report_id, survey) references survey on delete cascade
);

create table question (
  report_id varchar not null,
  survey bigint not null,
  position bigint not null,
  id varchar not null,
  text varchar not null,
  primary key (report_id, survey, position),
  foreign key (report_id, survey) references survey on delete cascade
);

create table question_count (
  report_id varchar not null,
  survey bigint not null,
  question bigint not null,
  position bigint not null,
  answers integer not null,
  primary key (report_id, survey, question, position),
  foreign key (report_id, survey, question) references question on delete cascade
);
