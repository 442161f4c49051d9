-- What was set aside is taken away by the clerk once it is over, and by nobody else before.
grant select, delete on set_asides to clerk;
