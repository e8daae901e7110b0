--liquibase formatted sql

--changeset tenancy:current-tenant splitStatements:false
-- The tenant of the running transaction, or null: then no row matches any policy.
create function current_tenant() returns int language sql stable
  return nullif(current_setting('app.tenant', true), '')::int;
grant execute on function current_tenant() to fremskudt_app;

-- One call makes a table a tenant's table: nobody reads or writes another tenant's rows, not even the owner.
-- The sub-select lets PostgreSQL ask once for each statement instead of once for each row.
create procedure protect(t regclass, privileges text default 'select, insert, update, delete') language plpgsql as $$
begin
  execute format('alter table %s alter tenant_id set default current_tenant()', t);
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy tenant on %s using (tenant_id = (select current_tenant()))', t);
  execute format('grant %s on %s to fremskudt_app', privileges, t);
end $$;

--changeset tenancy:tenant splitStatements:false
-- Municipalities by their official code; the national evaluators (1) and the operator (2) are tenants too, with users
-- and a chain of their own and no citizens. Not owned by a tenant: everyone may know which municipalities there are.
create table tenancy_tenant (
  id int primary key check (id > 0),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null,
  kind text not null check (kind in ('MUNICIPALITY', 'NATIONAL', 'OPERATOR')),
  fictional boolean not null default false,
  colour text);
grant select, insert, update on tenancy_tenant to fremskudt_app;
insert into tenancy_tenant (id, slug, name, kind) values
  (1, 'national', 'National evaluering', 'NATIONAL'),
  (2, 'fremskudt', 'Fremskudt drift', 'OPERATOR');
