-- What is shared stays as it was; its writer takes it back as a whole, and nothing else about it is changed.

revoke update, delete on worksheet_shares, worksheet_share_answers, worksheet_share_readings from portal;
grant update (withdrawn_at) on worksheet_shares to portal;
