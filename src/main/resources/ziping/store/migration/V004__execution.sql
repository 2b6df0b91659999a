create table budget_document (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  "DATE" date,
  number varchar not null,
  kind varchar not null,
  amount decimal(18, 2),
  source varchar not null,
  reason varchar not null,
  primary key (report_id, position)
);

create table spending_item (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  name varchar not null,
  economic_code varchar not null,
  budget decimal(18, 2),
  paid decimal(18, 2),
  last_year decimal(18, 2),
  note varchar not null,
  primary key (report_id, position)
);

create table ledger_entry (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  id varchar not null,
  "DATE" date,
  item_id varchar not null,
  summary varchar not null,
  amount decimal(18, 2),
  voucher varchar not null,
  payee varchar not null,
  note varchar not null,
  primary key (report_id, position)
);

create table month_figure (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  "MONTH" integer not null,
  planned decimal(18, 2),
  spent decimal(18, 2),
  primary key (report_id, position)
);

create table schedule_step (
  report_id varchar not null references report on delete cascade,
  position bigint not null,
  "MONTH" integer not null,
  rate decimal(18, 2) not null,
  primary key (report_id, position)
);
