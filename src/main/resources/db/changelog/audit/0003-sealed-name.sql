--liquibase formatted sql

--changeset audit:sealed-name splitStatements:false
-- A row is sealed together with the name of its table. Where a table was renamed, its twin's rows go on being sealed, and
-- verified, under the name that the first of them was sealed with: for ever, so nothing here is changed or removed.
create table audit_sealed_name (
  twin text primary key,
  sealed_as text not null unique);
create trigger append_only before update or delete or truncate on audit_sealed_name
  for each statement execute function refuse_change();

create or replace procedure gather_audit_rows() language plpgsql as $$
begin
  execute 'create or replace view audit_row with (security_invoker) as '
    || 'select tenant_id, id as rev, ''audit_revision'' as tbl, jsonb_strip_nulls(to_jsonb(t)) as content from audit_revision t '
    || coalesce((select string_agg(
        format('union all select tenant_id, rev, %L, jsonb_strip_nulls(to_jsonb(t)) from %I t', coalesce(sealed_as, relname), relname),
        ' ' order by relname)
        from pg_class left join audit_sealed_name on twin = relname
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname like '%\_aud'), '');
  grant select on audit_row to fremskudt_app;
end $$;
