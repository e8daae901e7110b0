-- Run once in the product's own database by a database administrator (the demo runs it itself). Three roles, none of
-- which can bypass row-level security:
--   fremskudt_owner      owns every table and only migrates
--   fremskudt_app        the program: not an owner, so the policies bind it
--   fremskudt_evaluator  national evaluation: reads the schema "evaluation" and nothing else
do $$ begin
  if not exists (select from pg_roles where rolname = 'fremskudt_owner') then create role fremskudt_owner login; end if;
  if not exists (select from pg_roles where rolname = 'fremskudt_app') then create role fremskudt_app login; end if;
  if not exists (select from pg_roles where rolname = 'fremskudt_evaluator') then create role fremskudt_evaluator login; end if;
end $$;
alter role fremskudt_owner nosuperuser nobypassrls nocreatedb nocreaterole;
alter role fremskudt_app nosuperuser nobypassrls nocreatedb nocreaterole;
alter role fremskudt_evaluator nosuperuser nobypassrls nocreatedb nocreaterole;
-- A data migration that row security would silently turn into nothing fails loudly instead.
alter role fremskudt_owner set row_security = off;
revoke all on schema public from public;
grant create, usage on schema public to fremskudt_owner;
grant usage on schema public to fremskudt_app;
create schema if not exists evaluation authorization fremskudt_owner;
grant usage on schema evaluation to fremskudt_app, fremskudt_evaluator;
