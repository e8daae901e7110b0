--liquibase formatted sql

--changeset monitoring:demonstration splitStatements:false
-- An open course that was marked as a demonstration was so only in casework's table. Each municipality in turn: without
-- a tenant the owner sees no row of a protected table, and with row_security off it is refused.
set local row_security = on;
do $$
declare t int;
begin
  for t in select id from tenancy_tenant loop
    perform set_config('app.tenant', t::text, true);
    update monitoring_course c set demonstration = true
      from casework_case_file f
      where f.tenant_id = c.tenant_id and f.id = c.case_file_id and f.demonstration and not c.demonstration;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
