--liquibase formatted sql

--changeset evaluation:facts-version splitStatements:false
-- Counts each change of facts, so that figures are worked out once for each state of them. A row a municipality, so that
-- municipalities don't wait for each other.
create table evaluation.facts_version (tenant_id int primary key, version bigint not null);
grant select on evaluation.facts_version to fremskudt_app, fremskudt_evaluator;

create function evaluation.facts_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into evaluation.facts_version values (coalesce(current_tenant(), 0), 1)
  on conflict (tenant_id) do update set version = facts_version.version + 1;
  return null;
end $$;
create trigger facts_changed after insert or update or delete or truncate on evaluation.course
  for each statement execute function evaluation.facts_changed();
create trigger facts_changed after insert or update or delete or truncate on evaluation.answer
  for each statement execute function evaluation.facts_changed();
create trigger facts_changed after insert or update or delete or truncate on evaluation.stated_coverage
  for each statement execute function evaluation.facts_changed();
