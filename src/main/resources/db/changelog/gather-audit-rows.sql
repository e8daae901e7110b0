--liquibase formatted sql

--changeset audit:gather-audit-rows runAlways:true splitStatements:false
call gather_audit_rows();
