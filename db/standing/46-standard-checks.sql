-- A check stands as it was written down: whoever was checked answers it once, whoever checked may take it back, and
-- nothing else about it is changed.

revoke update, delete on standard_checks from portal;
grant update (reply, replied_at, withdrawn_at) on standard_checks to portal;
