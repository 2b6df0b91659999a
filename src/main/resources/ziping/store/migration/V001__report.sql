-- The root of everything about one project and year, and at the same time its row in the list.
create table report (
  id varchar not null primary key,
  "YEAR" integer not null,
  unit varchar not null,
  name varchar not null,
  budget decimal(18, 2),
  spent decimal(18, 2),
  total decimal(18, 2),
  grade varchar not null,
  mark varchar not null,
  changed timestamp(9) with time zone not null
);

create table report_choices (
  report_id varchar not null primary key references report on delete cascade,
  rule_pack varchar not null,
  regime varchar not null,
  outline varchar not null,
  form varchar not null
);

create table report_text (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  "KEY" varchar not null,
  text varchar not null,
  primary key (report_id, position)
);
