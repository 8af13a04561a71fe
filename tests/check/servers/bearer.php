<?php
// The refusal wants a token.
credentials() === [LOGIN, PASSWORD] || refuse(['WWW-Authenticate: Bearer']);
send(users(asked()));
