create table submission (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  sequence integer not null,
  handed_in timestamp(9) with time zone,
  "BY" varchar not null,
  destination varchar not null,
  score decimal(18, 2),
  grade varchar not null,
  state varchar not null,
  remarks varchar not null,
  primary key (report_id, position)
);

-- A snapshot may be longer than a varchar can be, so it is kept in slices.
create table submission_snapshot (
  report_id varchar not null,
  submission bigint not null,
  position bigint not null,
  slice varchar not null,
  primary key (report_id, submission, position),
  foreign key (report_id, submission) references submission on delete cascade
);
