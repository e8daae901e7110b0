--liquibase formatted sql

--changeset contact:own-tables splitStatements:false
-- Contacts and their drafts moved out of casework. What was sealed stays sealed under the name that it had then, and so
-- does what is still to come: a chain does not know of names that come later.
alter table casework_contact rename to contact_contact;
alter table casework_contact_aud rename to contact_contact_aud;
alter table casework_draft rename to contact_draft;
insert into audit_sealed_name (twin, sealed_as) values ('contact_contact_aud', 'casework_contact_aud');
