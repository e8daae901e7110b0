--liquibase formatted sql

--changeset monitoring:planned-wave splitStatements:false
-- When a course carried here is to be registered, by the rules of the model version it runs under (M130, M141). opens_on
-- is null while the wave waits for the course to close.
create table monitoring_planned_wave (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  course_id uuid not null,
  wave smallint not null check (wave between 1 and 3),
  label text not null,
  opens_on date,
  due_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, course_id, wave),
  foreign key (tenant_id, course_id) references monitoring_course);
create table monitoring_planned_wave_aud (
  tenant_id int not null,
  rev bigint not null,
  revtype smallint not null,
  id uuid not null,
  course_id uuid,
  wave smallint,
  label text,
  opens_on date,
  due_on date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references audit_revision);
create index on monitoring_planned_wave (tenant_id, due_on);
create index on monitoring_planned_wave_aud (tenant_id, rev);
call protect('monitoring_planned_wave');
call append_only('monitoring_planned_wave_aud');
-- Not valid: the owner may not look at the rows that are there, and none of them names a course carried here.
alter table monitoring_course add foreign key (tenant_id, case_file_id) references casework_case_file not valid;
