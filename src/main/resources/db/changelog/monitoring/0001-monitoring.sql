--liquibase formatted sql

--changeset monitoring:course splitStatements:false
-- A course that is followed, by the municipality's own reference: imported, or carried in the product.
create table monitoring_course (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  reference text not null,
  origin text not null check (origin in ('IMPORTED', 'CASEWORK')),
  case_file_id uuid,
  demonstration boolean not null,
  opened_on date,
  primary key (tenant_id, id),
  unique (tenant_id, reference));
create table monitoring_course_aud (
  tenant_id int not null,
  rev bigint not null,
  revtype smallint not null,
  id uuid not null,
  reference text,
  origin text,
  case_file_id uuid,
  demonstration boolean,
  opened_on date,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references audit_revision);
create index on monitoring_course (tenant_id, case_file_id);
create index on monitoring_course_aud (tenant_id, rev);
call protect('monitoring_course');
call append_only('monitoring_course_aud');

--changeset monitoring:registration splitStatements:false
-- What one respondent answered about a course in one wave; seconds is how long the form was open (M185).
create table monitoring_registration (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  course_id uuid not null,
  wave smallint not null check (wave between 1 and 3),
  respondent text not null check (respondent in ('WORKER', 'CITIZEN')),
  registered_on date not null,
  registered_by uuid,
  seconds int,
  primary key (tenant_id, id),
  unique (tenant_id, course_id, wave, respondent),
  foreign key (tenant_id, course_id) references monitoring_course);
create table monitoring_registration_aud (
  tenant_id int not null,
  rev bigint not null,
  revtype smallint not null,
  id uuid not null,
  course_id uuid,
  wave smallint,
  respondent text,
  registered_on date,
  registered_by uuid,
  seconds int,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references audit_revision);
create index on monitoring_registration_aud (tenant_id, rev);
call protect('monitoring_registration');
call append_only('monitoring_registration_aud');

--changeset monitoring:answer splitStatements:false
create table monitoring_answer (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  registration_id uuid not null,
  item text not null,
  answer text not null,
  primary key (tenant_id, id),
  unique (tenant_id, registration_id, item, answer),
  foreign key (tenant_id, registration_id) references monitoring_registration);
create table monitoring_answer_aud (
  tenant_id int not null,
  rev bigint not null,
  revtype smallint not null,
  id uuid not null,
  registration_id uuid,
  item text,
  answer text,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references audit_revision);
create index on monitoring_answer_aud (tenant_id, rev);
call protect('monitoring_answer');
call append_only('monitoring_answer_aud');
