--liquibase formatted sql

--changeset evaluation:rebuilt-from splitStatements:false
-- Which data set a course was rebuilt from, that is, made up to carry printed counts; null for all that were registered.
alter table evaluation.course add rebuilt_from text;
create index on evaluation.course (tenant_id) where rebuilt_from is not null;
