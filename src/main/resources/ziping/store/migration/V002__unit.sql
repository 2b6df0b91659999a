create table unit (
  report_id varchar not null primary key references report on delete cascade,
  name varchar not null,
  short_name varchar not null,
  duties varchar not null,
  administrative_posts integer,
  institution_posts integer,
  support_posts integer,
  staff integer
);

create table unit_department (
  report_id varchar not null references unit on delete cascade,
  position bigint not null,
  name varchar not null,
  primary key (report_id, position)
);
