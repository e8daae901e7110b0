--liquibase formatted sql

--changeset audit:seal-plan splitStatements:false
-- The union over all audit tables takes longer to plan than to run, and its plan never depends on the values. It must not
-- read whole tables either, which a plan made while they were small would go on to do.
alter function sealed_text(int, text, bigint) set plan_cache_mode = force_generic_plan;
alter function sealed_text(int, text, bigint) set enable_seqscan = off;
