create table project (
  id varchar(36) not null primary key,
  name varchar(400) not null
);
