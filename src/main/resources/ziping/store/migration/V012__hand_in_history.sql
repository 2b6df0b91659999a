-- The manifest of a package may be longer than a varchar can be, so it is kept in slices.
create table submission_manifest (
  report_id varchar not null,
  submission bigint not null,
  position bigint not null,
  slice varchar not null,
  primary key (report_id, submission, position),
  foreign key (report_id, submission) references submission on delete cascade
);

create table return_answer (
  report_id varchar not null,
  submission bigint not null,
  position bigint not null,
  words varchar not null,
  answer varchar not null,
  primary key (report_id, submission, position),
  foreign key (report_id, submission) references submission on delete cascade
);

create table report_export (
  report_id varchar not null primary key references report on delete cascade,
  exported timestamp(9) with time zone not null
);
