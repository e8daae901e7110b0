--liquibase formatted sql

--changeset evaluation:coverage-statement splitStatements:false
-- What a municipality states about its courses (M140, M152), with who stated it and why it was corrected. What evaluators
-- may read of it stands beside the other facts.
create table evaluation_coverage_statement (
  tenant_id int not null references tenancy_tenant,
  id uuid not null,
  version int not null,
  period_from date not null,
  period_to date not null,
  courses int not null check (courses >= 0),
  source text not null,
  withdrawn boolean not null,
  primary key (tenant_id, id),
  check (period_from <= period_to));
create table evaluation_coverage_statement_aud (
  tenant_id int not null,
  rev bigint not null,
  revtype smallint not null,
  id uuid not null,
  period_from date,
  period_to date,
  courses int,
  source text,
  withdrawn boolean,
  primary key (tenant_id, id, rev),
  foreign key (tenant_id, rev) references audit_revision);
create index on evaluation_coverage_statement (tenant_id, period_from);
create index on evaluation_coverage_statement_aud (tenant_id, rev);
alter table evaluation.stated_coverage no force row level security;
insert into evaluation_coverage_statement
  select tenant_id, gen_random_uuid(), 0, period_from, period_to, courses, source, false from evaluation.stated_coverage;
alter table evaluation.stated_coverage force row level security;
call protect('evaluation_coverage_statement');
call append_only('evaluation_coverage_statement_aud');
