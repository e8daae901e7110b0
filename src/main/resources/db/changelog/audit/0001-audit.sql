--liquibase formatted sql

--changeset audit:revision splitStatements:false
create sequence audit_revision_seq increment 50;
grant usage on sequence audit_revision_seq to fremskudt_app;
create table audit_revision (
  tenant_id int not null references tenancy_tenant,
  id bigint not null,
  at timestamptz not null,
  user_id uuid,
  user_name text not null,
  act text not null,
  reason text,
  request_id text not null,
  primary key (tenant_id, id));

create function refuse_change() returns trigger language plpgsql as $$
begin raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege'; end $$;

create procedure append_only(t regclass) language plpgsql as $$
begin
  call protect(t, 'select, insert');
  execute format('create trigger append_only before update or delete or truncate on %s for each statement execute function refuse_change()', t);
end $$;
call append_only('audit_revision');
create index on audit_revision (tenant_id, at desc);

--changeset audit:read splitStatements:false
-- Every look at personal data: who, when, for what purpose, at whom.
create sequence audit_read_seq;
grant usage on sequence audit_read_seq to fremskudt_app;
create table audit_read (
  tenant_id int not null references tenancy_tenant,
  id bigint not null default nextval('audit_read_seq'),
  at timestamptz not null,
  user_id uuid,
  user_name text not null,
  purpose text not null,
  subjects uuid[] not null,
  request_id text not null,
  primary key (tenant_id, id));
call append_only('audit_read');
create index on audit_read (tenant_id, at desc);
create index on audit_read using gin (subjects);

--changeset audit:view splitStatements:false
-- Every audited row, whatever its table: what is sealed, what is verified, and what a reader sees of one revision.
-- Adding a column keeps old hashes, because nulls are stripped; never rename or drop one.
create procedure gather_audit_rows() language plpgsql as $$
begin
  execute 'create or replace view audit_row with (security_invoker) as '
    || 'select tenant_id, id as rev, ''audit_revision'' as tbl, jsonb_strip_nulls(to_jsonb(t)) as content from audit_revision t '
    || coalesce((select string_agg(format('union all select tenant_id, rev, %L, jsonb_strip_nulls(to_jsonb(t)) from %I t', relname, relname), ' ' order by relname)
        from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname like '%\_aud'), '');
  grant select on audit_row to fremskudt_app;
end $$;
call gather_audit_rows();

--changeset audit:seal splitStatements:false
-- The chain: each seal hashes the one before it together with what it seals, a revision's rows or one read.
create table audit_seal (
  tenant_id int not null references tenancy_tenant,
  seq bigint not null,
  kind text not null check (kind in ('rev', 'read')),
  ref bigint not null,
  hash bytea not null,
  primary key (tenant_id, seq),
  unique (tenant_id, kind, ref));
call append_only('audit_seal');
revoke insert on audit_seal from fremskudt_app;

create function sealed_text(t int, k text, r bigint) returns text language plpgsql stable
  set timezone = 'UTC' set bytea_output = 'hex' as $$
begin
  if k = 'read' then
    return (select 'audit_read' || jsonb_strip_nulls(to_jsonb(a))::text from audit_read a where tenant_id = t and id = r);
  end if;
  return (select string_agg(tbl || content::text, e'\n' order by tbl collate "C", content::text collate "C")
    from audit_row where tenant_id = t and rev = r);
end $$;
grant execute on function sealed_text(int, text, bigint) to fremskudt_app;

-- Runs at commit, when the revision is complete. The lock lasts from here to the end of the commit.
create function seal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare head audit_seal; kind text := case tg_table_name when 'audit_read' then 'read' else 'rev' end;
begin
  perform pg_advisory_xact_lock(7001, new.tenant_id);
  select * into head from audit_seal where tenant_id = new.tenant_id order by seq desc limit 1;
  insert into audit_seal values (new.tenant_id, coalesce(head.seq, 0) + 1, kind, new.id,
    sha256(coalesce(head.hash, sha256(convert_to(new.tenant_id::text, 'UTF8')))
      || convert_to(coalesce(sealed_text(new.tenant_id, kind, new.id), ''), 'UTF8')));
  return null;
end $$;
create constraint trigger seal after insert on audit_revision deferrable initially deferred for each row execute function seal();
create constraint trigger seal after insert on audit_read deferrable initially deferred for each row execute function seal();
