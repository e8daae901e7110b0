--liquibase formatted sql

--changeset evaluation:facts splitStatements:false
-- Anonymous facts. The program writes each municipality's under row security; the evaluator's role reads all of them and
-- nothing else in the database. course_key is a keyed hash: nobody recognises a course by it. The dates select courses
-- by period and are never shown.
create table evaluation.course (
  tenant_id int not null references tenancy_tenant,
  course_key uuid not null,
  fictional boolean not null,
  first_registered date,
  opened_on date,
  complete boolean not null,
  primary key (tenant_id, course_key));
-- first marks one answer of each item a course answered in a wave: counting those gives N without sorting.
create table evaluation.answer (
  tenant_id int not null,
  course_key uuid not null,
  wave smallint not null,
  item text not null,
  answer text not null,
  first boolean not null,
  primary key (tenant_id, course_key, wave, item, answer),
  foreign key (tenant_id, course_key) references evaluation.course on delete cascade);

--changeset evaluation:stated-coverage splitStatements:false
-- Courses that a municipality states it carried out outside the product, and where it knows that from (M140, M152).
create table evaluation.stated_coverage (
  tenant_id int not null references tenancy_tenant,
  period_from date not null,
  period_to date not null,
  courses int not null check (courses >= 0),
  source text not null,
  fictional boolean not null,
  primary key (tenant_id, period_from, period_to),
  check (period_from <= period_to));

--changeset evaluation:walls splitStatements:false
create procedure evaluation.protect_facts(t regclass) language plpgsql as $$
begin
  execute format('alter table %s alter tenant_id set default current_tenant()', t);
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy tenant on %s to fremskudt_app using (tenant_id = (select current_tenant()))', t);
  execute format('create policy evaluator on %s for select to fremskudt_evaluator using (true)', t);
  execute format('grant select, insert, update, delete on %s to fremskudt_app', t);
  execute format('grant select on %s to fremskudt_evaluator', t);
end $$;
call evaluation.protect_facts('evaluation.course');
call evaluation.protect_facts('evaluation.answer');
call evaluation.protect_facts('evaluation.stated_coverage');

--changeset evaluation:publication splitStatements:false
-- Protected tables as they were given out (shared or public), so that a later version is checked against them. They hold
-- only what a reader was shown.
create table evaluation.publication (
  id uuid primary key,
  disclosure text not null,
  cohort text not null,
  period_from date,
  period_to date,
  family text not null,
  item text not null,
  wave smallint not null,
  rows jsonb not null,
  published_at timestamptz not null);
create index on evaluation.publication (disclosure, family, published_at desc);
grant select, insert on evaluation.publication to fremskudt_app;
grant select on evaluation.publication to fremskudt_evaluator;
